-- Orders round and round: each thread has one connection and a visit of its own, and goes from page to page.
-- The addresses of the pages to come are told beforehand, so that nothing is read in Lua, here and against the hello: an act on
-- any other page than the visit's current one is refused with 409, which wrk counts, so each counted step was taken.
-- With FACE=json the answer to an act is the page after it; with FACE=html the act leads to the page, which is then got.
-- PLACES names a file with one place a line, as `drive visits` prints them.
local places = {}
for line in io.lines(os.getenv("PLACES")) do
  local acts = {}
  for act in line:match('"acts":%[(.-)%]'):gmatch('"([^"]+)"') do acts[#acts + 1] = act end
  places[#places + 1] = {
    host = line:match('"host":"([^"]+)"'), folder = line:match('"path":"(/[^/"]+/)'), acts = acts,
    tokens = line:match('"tokens":"([^"]+)"'),
  }
end
local is_json = os.getenv("FACE") ~= "html"
local size = 16

-- `turn` is each thread's own; a local of that name would hide it.
local made = 0
function setup(thread)
  made = made + 1
  thread:set("turn", made)
end

function init(args)
  place = places[(turn - 1) % #places + 1]
  step = 0
  is_posting = true
  is_rehearsal = turn == 1
  head = "Host: " .. place.host .. "\r\nAccept: " .. (is_json and "application/json" or "text/html") .. "\r\n"
  bodies = {}
  for turn, act in ipairs(place.acts) do
    bodies[turn] = head .. "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " .. #act
      .. "\r\n\r\n" .. act
  end
end

local function path() return place.folder .. place.tokens:sub(step * size + 1, step * size + size) end

function request()
  -- The first thread is asked once before anything is sent, to see what it would say.
  if is_rehearsal then
    is_rehearsal = false
    return wrk.format("GET", "/")
  end
  if is_posting then
    local text = "POST " .. path() .. " HTTP/1.1\r\n" .. bodies[step % #bodies + 1]
    step = step + 1
    is_posting = is_json
    return text
  end
  is_posting = true
  return "GET " .. path() .. " HTTP/1.1\r\n" .. head .. "\r\n"
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '\nRESULT {"requests":%d,"seconds":%f,"bytes":%d,"p50_us":%d,"p99_us":%d,"bad":%d,"broken":%d}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
