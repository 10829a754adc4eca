-- Notes that a lane begins with these entries. KEYS: the hash. ARGV: entries. Returns the counts.
-- A script that begins by giving memory back passes where Redis is full.
redis.call('HDEL', KEYS[1], '')
local told = {}
for i = 1, #ARGV do told[i] = redis.call('HINCRBY', KEYS[1], ARGV[i], 1) end
return told
