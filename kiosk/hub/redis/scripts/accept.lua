-- Takes a device's rows, each once.
-- KEYS: the device's rows; a stream for each kind; the hub's counts.
-- ARGV: device, most rows in the hub, most rows of the device, life (s), number of kinds, kinds…,
--       most rows of each kind, then id, kind, entry for each row.
-- Returns for each row: "t" taken, "q" already waiting, "r…" its answer, "f" the hub is full,
--       "d" the device has too many, "k" a kind that is not among the kinds.
local device, most, most_of_device, life = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4]
local kinds = tonumber(ARGV[5])
local streams, lengths, room_of, waiting = {}, {}, {}, 0
for i = 1, kinds do
  streams[ARGV[5 + i]] = KEYS[1 + i]
  local length = redis.call('XLEN', KEYS[1 + i])
  -- The group is made with the first row: a lane could not make it where Redis is full.
  if length == 0 then redis.pcall('XGROUP', 'CREATE', KEYS[1 + i], 'drain', '0', 'MKSTREAM') end
  lengths[ARGV[5 + i]], room_of[ARGV[5 + i]] = length, tonumber(ARGV[5 + kinds + i])
  waiting = waiting + length
end
local held = redis.call('HLEN', KEYS[1])
local told, counted = {}, 0
for i = 6 + 2 * kinds, #ARGV, 3 do
  local id, kind = ARGV[i], ARGV[i + 1]
  local before = redis.call('HGET', KEYS[1], id)
  if before and string.sub(before, 1, 1) == 'q' then
    -- A stream that was deleted, or lost by a failover, no longer has what the hash remembers.
    local at = string.find(before, ':', 1, true)
    local stream, entry = streams[string.sub(before, 2, at - 1)], string.sub(before, at + 1)
    if not stream or #redis.call('XRANGE', stream, entry, entry) == 0 then
      redis.call('HDEL', KEYS[1], id)
      held = held - 1
      before = false
    end
  end
  local state
  if before then
    state = string.sub(before, 1, 1) == 'q' and 'q' or before
  elseif not streams[kind] then
    state = 'k'
  elseif waiting >= most or lengths[kind] >= room_of[kind] then
    state = 'f'
  elseif held >= most_of_device then
    state = 'd'
  else
    local entry = redis.pcall('XADD', streams[kind], '*', 'd', device, 'i', id, 'e', ARGV[i + 2])
    if type(entry) == 'table' and entry.err then
      if not string.find(entry.err, 'OOM', 1, true) then return entry end
      state = 'f'
    else
      local noted = redis.pcall('HSET', KEYS[1], id, 'q' .. kind .. ':' .. entry)
      if type(noted) == 'table' and noted.err then
        redis.call('XDEL', streams[kind], entry)
        state = 'f'
      else
        held = held + 1
        waiting = waiting + 1
        lengths[kind] = lengths[kind] + 1
        state = 't'
      end
    end
  end
  if state == 't' or state == 'q' then counted = counted + 1 end
  told[#told + 1] = state
end
if held > 0 then redis.call('EXPIRE', KEYS[1], life) end
-- Counted here, since a call of its own would cost a fifth of the request. A full Redis counts not.
if counted > 0 then redis.pcall('HINCRBY', KEYS[2 + kinds], 'rows_taken', counted) end
return told
