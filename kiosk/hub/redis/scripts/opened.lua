-- Counts a page that a phone has opened.
-- KEYS: the day's counts; stores by kiosk key; the hub's counts.
-- ARGV: kiosk key of a voucher or "", hour, offer number, most counts of a day, life (s).
-- Returns 1, or 0 where the day has too many counts for one more.
local store = ''
if ARGV[1] ~= '' then store = redis.call('HGET', KEYS[2], ARGV[1]) or '' end
local field = cmsgpack.pack({ tonumber(ARGV[2]), store, ARGV[3] })
if redis.call('HEXISTS', KEYS[1], field) == 0 and redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[4]) then
  redis.call('HINCRBY', KEYS[3], 'pages_opened_uncounted', 1)
  return 0
end
redis.call('HINCRBY', KEYS[1], field, 1)
redis.call('EXPIRE', KEYS[1], ARGV[5])
redis.call('HINCRBY', KEYS[3], 'pages_opened', 1)
return 1
