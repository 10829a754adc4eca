-- Takes answered entries out of the queue and keeps their answers for the devices.
-- KEYS: the stream; the hash of the entries being tried; then the rows of each entry's device.
-- ARGV: group, kind, life (s), then entry, id, answer for each.
-- Returns for each whether its answer was kept.
-- Memory is given back first, so that this passes where Redis is full.
local told = {}
for i = 4, #ARGV, 3 do
  redis.call('XACK', KEYS[1], ARGV[1], ARGV[i])
  redis.call('XDEL', KEYS[1], ARGV[i])
  redis.call('HDEL', KEYS[2], ARGV[i])
end
for i = 4, #ARGV, 3 do
  local rows = KEYS[2 + (i - 1) / 3]
  local kept = 0
  -- The late word of a worker that was paused must not touch a row that was handed again.
  if redis.call('HGET', rows, ARGV[i + 1]) == 'q' .. ARGV[2] .. ':' .. ARGV[i] then
    redis.call('HSET', rows, ARGV[i + 1], 'r' .. ARGV[i + 2])
    redis.call('EXPIRE', rows, ARGV[3])
    kept = 1
  end
  told[#told + 1] = kept
end
return told
