-- Notes that a lane begins with these entries. KEYS: the hash. ARGV: entries. Returns the counts.
local told = {}
for i = 1, #ARGV do told[i] = redis.call('HINCRBY', KEYS[1], ARGV[i], 1) end
return told
