-- Orders round and round: each thread has one connection and a visit of its own, and goes on from the page it was given.
-- With FACE=json the answer to an act is the page after it; with FACE=html the act leads to the page, which is then got.
-- PLACES names a file with one place a line, as `drive visits` prints them.
local places = {}
for line in io.lines(os.getenv("PLACES")) do
  local acts = {}
  for act in line:match('"acts":%[(.-)%]'):gmatch('"([^"]+)"') do acts[#acts + 1] = act end
  places[#places + 1] =
    { host = line:match('"host":"([^"]+)"'), path = line:match('"path":"([^"]+)"'), acts = acts }
end
local is_json = os.getenv("FACE") ~= "html"

-- `turn` is each thread's own; a local of that name would hide it.
local made = 0
function setup(thread)
  made = made + 1
  thread:set("turn", made)
  thread:set("steps", 0)
  thread:set("lost", 0)
  threads = threads or {}
  threads[#threads + 1] = thread
end

function init(args)
  place = places[(turn - 1) % #places + 1]
  path = place.path
  act = 1
  is_posting = true
  post = {
    ["Host"] = place.host,
    ["Accept"] = is_json and "application/json" or "text/html",
    ["Content-Type"] = "application/x-www-form-urlencoded",
  }
  get = { ["Host"] = place.host, ["Accept"] = "text/html" }
end

function request()
  if is_posting then return wrk.format("POST", path, post, place.acts[act]) end
  return wrk.format("GET", path, get)
end

local function path_of(address) return address:match("^https?://[^/]+(/.*)$") or address end

function response(status, headers, body)
  if is_json then
    local address = status == 200 and body:match('"address":"([^"]+)"')
    if not address or path_of(address) == path then lost = lost + 1 return end
    path = path_of(address)
    act = act % #place.acts + 1
    steps = steps + 1
  elseif is_posting then
    local address = headers["Location"] or headers["location"]
    if status ~= 303 or not address then lost = lost + 1 return end
    path = path_of(address)
    is_posting = false
  else
    if status ~= 200 then lost = lost + 1 return end
    is_posting = true
    act = act % #place.acts + 1
    steps = steps + 1
  end
end

function done(summary, latency, requests)
  local errors = summary.errors
  local steps, lost = 0, 0
  for _, thread in ipairs(threads) do
    steps = steps + thread:get("steps")
    lost = lost + thread:get("lost")
  end
  io.write(string.format(
    '\nRESULT {"requests":%d,"seconds":%f,"bytes":%d,"p50_us":%d,"p99_us":%d,"bad":%d,"broken":%d,"steps":%d,"lost":%d}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout, steps, lost))
end
