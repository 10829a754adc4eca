-- Forgets the answers that a device has kept, and tells those it asks for.
-- KEYS: the device's rows; then a stream for each kind.
-- ARGV: number of kinds, kinds…, number of kept ids, kept ids…, then the ids asked for.
-- Returns for each id asked for: "q" waiting, "r…" its answer, "" unknown.
local kinds = tonumber(ARGV[1])
local streams = {}
for i = 1, kinds do streams[ARGV[1 + i]] = KEYS[1 + i] end
local first = 2 + kinds
local kept = tonumber(ARGV[first])
for i = first + 1, first + kept do
  local before = redis.call('HGET', KEYS[1], ARGV[i])
  if before and string.sub(before, 1, 1) == 'r' then redis.call('HDEL', KEYS[1], ARGV[i]) end
end
local told = {}
for i = first + kept + 1, #ARGV do
  local before = redis.call('HGET', KEYS[1], ARGV[i]) or ''
  if string.sub(before, 1, 1) == 'q' then
    local at = string.find(before, ':', 1, true)
    local stream, entry = streams[string.sub(before, 2, at - 1)], string.sub(before, at + 1)
    if stream and #redis.call('XRANGE', stream, entry, entry) > 0 then
      before = 'q'
    else
      redis.call('HDEL', KEYS[1], ARGV[i])
      before = ''
    end
  end
  told[#told + 1] = before
end
return told
