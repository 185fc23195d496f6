-- Gets the bare hello and reads each answer in Lua as `step.lua` does, so that both loads cost their generator alike.
function request() return wrk.format("GET", "/") end
function response(status, headers, body) seen = body:match("hello") end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '\nRESULT {"requests":%d,"seconds":%f,"bytes":%d,"p50_us":%d,"p99_us":%d,"bad":%d,"broken":%d}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
