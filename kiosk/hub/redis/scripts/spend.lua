-- Lets one more call of somebody through, or not (generic cell rate algorithm).
-- KEYS: the rate. ARGV: ms between calls, burst. Returns 0, or the ms to wait.
local now = redis.call('TIME')
now = now[1] * 1000 + math.floor(now[2] / 1000)
local gap, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local due = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now)
if due - now > gap * (burst - 1) then return due - now - gap * (burst - 1) end
redis.call('SET', KEYS[1], due + gap, 'PX', math.ceil(due + gap - now) + 1000)
return 0
