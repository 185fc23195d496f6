-- Gets one page again and again: each thread has one connection, and each connection a visit of its own.
-- PLACES names a file with one place a line, as `drive visits` prints them; without it `/` is got.
local places = {}
local file = os.getenv("PLACES")
if file and file ~= "" then
  for line in io.lines(file) do
    places[#places + 1] = { host = line:match('"host":"([^"]+)"'), path = line:match('"path":"([^"]+)"') }
  end
end

-- `turn` is each thread's own; a local of that name would hide it.
local made = 0
function setup(thread)
  made = made + 1
  thread:set("turn", made)
end

function init(args)
  local headers = { ["Accept"] = os.getenv("ACCEPT") or "text/html" }
  local path = "/"
  if #places > 0 then
    local place = places[(turn - 1) % #places + 1]
    headers["Host"] = place.host
    path = place.path
  end
  request_text = wrk.format("GET", path, headers)
end

function request() return request_text end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '\nRESULT {"requests":%d,"seconds":%f,"bytes":%d,"p50_us":%d,"p99_us":%d,"bad":%d,"broken":%d}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
