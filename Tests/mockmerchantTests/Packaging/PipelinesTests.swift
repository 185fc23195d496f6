import Foundation
import TestKit
import Testing

/// The pipelines of docs/ci.md, run here as they stand there: fetched is the tarball of the build under test.
///
/// The services are played by a short script: workspaces of their own, variables, artifacts handed on, and each step by
/// the shell that the service would give it. Only few scenarios are walked, and the address is a file's.
@Suite(
    .timeLimit(.minutes(5)),
    .enabled(if: Packing.isPossible, "the tarball needs ldd, readelf, strip and tar, which are not all here"),
    .enabled(if: Tool.python != nil && Tool("curl") != nil, "no .venv of .ci/run to read YAML with, or no curl")
)
struct PipelinesTests {
    private static let player = #"""
        import glob, json, os, pathlib, re, shutil, subprocess, sys, yaml
        paper, tarball, room = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
        text = pathlib.Path(paper).read_text()
        few = "dine-in-pure dine-in-forced-follow dine-in-forced-follow.twin parking-two-codes"
        blocks = {part.split("\n")[0]: body for part in text.split("\n### ")[1:]
                  for body in re.findall(r"```(?:yaml|sh)\n(.*?)\n```", part, re.S)[:1]}
        plain = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(room)}

        def play(lines, folder, variables, shell):
            folder.mkdir(parents=True, exist_ok=True)
            script = "\n".join(lines).replace("mockmerchant walk ", f"mockmerchant walk {few} ")
            done = subprocess.run([*shell, script], cwd=folder, env={**plain, **variables}, capture_output=True, text=True)
            if done.returncode: raise SystemExit(f"{script}\nended with {done.returncode}\n{done.stdout}{done.stderr}")

        def github():
            flow = yaml.safe_load(blocks["GitHub"])
            kept = room / "github-artifacts"; kept.mkdir()
            def job(name, part):
                work = room / f"github-{name}-{part}"
                files = {word: room / f"{name}-{part}-{word}" for word in ("GITHUB_PATH", "GITHUB_STEP_SUMMARY")}
                for file in files.values(): file.touch()
                settings = {"TARBALL": f"file://{tarball}", "RUNNER_TEMP": str(room / f"temp-{name}-{part}"),
                            **{word: str(file) for word, file in files.items()}}
                assert set(flow["env"]) == {"TARBALL"}
                for step in flow["jobs"][name]["steps"]:
                    uses, given = step.get("uses", ""), step.get("with", {})
                    if "upload-artifact" in uses:
                        found = glob.glob(str(work / given["path"])); assert found, given
                        for file in found: shutil.copy(file, kept)
                    elif "download-artifact" in uses: shutil.copytree(kept, work / given["path"])
                    elif "upload-sarif" in uses: json.loads((work / given["sarif_file"]).read_text())
                    elif "run" in step:
                        paths = files["GITHUB_PATH"].read_text().split()
                        here = {**settings, "PATH": ":".join([*paths, plain["PATH"]])}
                        play([re.sub(r"\$\{\{ matrix\.part \}\}", str(part), step["run"])], work, here, ["bash", "-e", "-c"])
                return files["GITHUB_STEP_SUMMARY"].read_text()
            for part in flow["jobs"]["walk"]["strategy"]["matrix"]["part"]: job("walk", part)
            assert "4 scenarios" in job("report", 0), "no summary"

        def gitlab():
            flow = yaml.safe_load(blocks["GitLab"])
            kept = room / "gitlab-artifacts"; kept.mkdir()
            def job(name, variables):
                work = room / f"gitlab-{name}-{variables.get('CI_NODE_INDEX', 0)}"
                shutil.copytree(kept, work)
                assert set(flow["variables"]) == {"TARBALL"}
                here = {"TARBALL": f"file://{tarball}", "CI_PROJECT_DIR": str(work), **variables}
                play(flow["default"]["before_script"] + flow[name]["script"], work, here, ["bash", "-e", "-o", "pipefail", "-c"])
                for path in flow[name]["artifacts"]["paths"]:
                    source = work / path
                    if source.is_dir(): shutil.copytree(source, kept / path, dirs_exist_ok=True)
                    else: assert source.is_file(), path
                return work
            count = flow["walk"]["parallel"]
            for index in range(1, count + 1): job("walk", {"CI_NODE_INDEX": str(index), "CI_NODE_TOTAL": str(count)})
            assert "<testsuite " in (job("report", {}) / flow["report"]["artifacts"]["reports"]["junit"]).read_text()

        def unpacked():
            folder = room / "unpacked"; folder.mkdir()
            subprocess.run(["tar", "xzf", tarball, "--strip-components", "1", "-C", folder], check=True)
            return {"PATH": f"{folder}/bin:{plain['PATH']}"}

        def kubernetes(tool):
            spec = yaml.safe_load(blocks["Kubernetes"])["spec"]
            assert spec["completions"] == spec["parallelism"] and spec["completionMode"] == "Indexed"
            [container] = spec["template"]["spec"]["containers"]
            out = room / "volume"; out.mkdir()
            [mount] = container["volumeMounts"]
            for index in range(spec["completions"]):
                lines = [line.replace(mount["mountPath"] + "/", f"{out}/") for line in container["args"]]
                play(lines, room / "pod", {**tool, "JOB_COMPLETION_INDEX": str(index)}, container["command"])
            merge = re.search(r"`(mockmerchant merge /out.*?)`", text)[1].replace(mount["mountPath"] + "/", f"{out}/")
            play([merge], room / "pod", tool, ["sh", "-e", "-c"])

        def parallel(tool):
            if not shutil.which("parallel"):
                stand = room / "stand-ins"; stand.mkdir()
                (stand / "parallel").write_text('#!/bin/sh\nexec xargs -I{} sh -c "$1"\n')
                (stand / "parallel").chmod(0o755)
                tool = {"PATH": f"{stand}:{tool['PATH']}"}
            play([blocks["One machine, GNU parallel"]], room / "machine", tool, ["bash", "-e", "-c"])
            assert "dine-in-forced-follow" in (room / "machine/out/report.html").read_text()

        github(); gitlab(); tool = unpacked(); kubernetes(tool); parallel(tool)
        print("played")
        """#

    @Test func `every pipeline fetches the tarball, walks its parts and merges them`() async throws {
        try await Scratch.folder { folder in
            let packed = try await Packing.tarball(into: folder.appending(path: "packed"))
            let room = folder.appending(path: "room")
            try FileManager.default.createDirectory(at: room, withIntermediateDirectories: true)
            let python = try #require(Tool.python)
            let paper = RepositoryRoot.place("docs/ci.md").path
            let outcome = try await python.run(
                ["-c", Self.player, paper, packed.path, room.path],
                limit: .seconds(200)
            )
            #expect(outcome.status == 0, "\(outcome.complaint)")
            #expect(outcome.text == "played\n")
        }
    }
}
