#if Generator
    import ArgumentParser
    import CTypes
    import DynamicBinding
    import Foundation
    import HeaderReader
    import Isolation
    import SandboxBinding

    /// The subcommand that tells whether this machine has what the tool and the strategies need.
    struct Doctor: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tells whether this machine has what is needed, and what to do about it.",
            discussion: "The exit code is 1 if something is missing that there is no doing without.")

        @Option(help: ArgumentHelp("The libclang to look at, instead of the toolchain's.", valueName: "file"))
        var libclang: String?

        /// A line of the report.
        private struct Finding {
            enum Grade: String {
                case good = "ok"
                case lacking = "without"
                case bad = "missing"
            }

            let grade: Grade
            let what: String
            var remedy: String?

            var line: String { "\(grade.rawValue): \(what)\(remedy.map { ". \($0)" } ?? "")" }
        }

        func run() async throws {
            let findings = readers + (await tools) + calls + layers
            for finding in findings { try StandardOutput.print(finding.line) }
            if findings.contains(where: { $0.grade == .bad }) { throw ExitCode.failure }
        }

        private var readers: [Finding] {
            do throws(HeaderError) {
                let library = try ClangLibrary(path: libclang)
                var findings = [
                    Finding(grade: .good, what: "libclang: \(library.version), \(library.path)"),
                    Finding(grade: .good, what: "the compiler's own headers: \(library.resourceDirectory)"),
                ]
                do throws(HeaderError) {
                    let files = try HeaderReader(library).read(["stdio.h"]).files
                    findings.append(Finding(grade: .good, what: "headers of C: \(files.first ?? "stdio.h")"))
                } catch {
                    findings.append(
                        Finding(grade: .bad, what: "headers of C: \(error.message)", remedy: "Install libc6-dev"))
                }
                return findings
            } catch { return [Finding(grade: .bad, what: "libclang: \(error.message)", remedy: error.remedy)] }
        }

        private var tools: [Finding] {
            get async {
                var findings: [Finding] = []
                for (program, purpose) in [
                    ("pkg-config", "finds packages for --pkg-config"), ("gcc", "checks bindings with --compile"),
                    ("clang", "checks bindings with --compile"),
                ] {
                    let run = try? await ToolRun(program, ["--version"])
                    let version = run?.output.split(separator: "\n").first.map(String.init) ?? ""
                    findings.append(
                        run?.isSuccess == true
                            ? Finding(grade: .good, what: "\(program): \(version)")
                            : Finding(
                                grade: .lacking, what: "\(program), which \(purpose)", remedy: "Install \(program)"))
                }
                return findings
            }
        }

        private var calls: [Finding] {
            do throws(ForeignError) {
                let compare = try Dynamic.process.load(Probe.self).compare
                let order = try compare("a", "b")
                return [Finding(grade: order < 0 ? .good : .bad, what: "calls in process")]
            } catch {
                return [Finding(grade: .bad, what: "calls in process: \(error)")]
            }
        }

        private struct Probe<F: Foreign>: BindingSet {
            let compare: Fn<F, (CString, CString) -> Int32>
            init(_ f: F) { compare = f.fn("strcmp") }
        }

        private var layers: [Finding] {
            do throws(ForeignError) {
                let sandbox = try Sandbox("libc.so.6")
                _ = try sandbox.load(Probe.self).compare("a", "b")
                let present = sandbox.layers
                return Layer.all.sorted { $0.description < $1.description }.map { layer in
                    present.contains(layer)
                        ? Finding(grade: .good, what: "sandbox: \(layer)")
                        : Finding(
                            grade: Layer.essential.contains(layer) ? .bad : .lacking, what: "sandbox: \(layer)",
                            remedy: Self.remedy(for: layer))
                }
            } catch {
                return [Finding(grade: .bad, what: "sandboxes do not start: \(error)")]
            }
        }

        private static func remedy(for layer: Layer) -> String {
            switch layer {
            case .landlock: "A kernel from 5.13 on has it, if 'landlock' is in /sys/kernel/security/lsm"
            case .userNamespace, .processNamespace, .networkNamespace, .mountNamespace, .ipcNamespace:
                "The system or the container forbids namespaces: see kernel.unprivileged_userns_clone and "
                    + "user.max_user_namespaces in sysctl"
            case .systemCalls: "A kernel with seccomp filters has it"
            default: "The system refuses it"
            }
        }
    }
#endif
