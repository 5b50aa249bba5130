package vn.motcua.local;

import vn.motcua.local.command.Acceptance;
import vn.motcua.local.command.Command;
import vn.motcua.local.command.Context;
import vn.motcua.local.command.Down;
import vn.motcua.local.command.Import;
import vn.motcua.local.command.Logs;
import vn.motcua.local.command.Status;
import vn.motcua.local.command.Supervise;
import vn.motcua.local.command.Token;
import vn.motcua.local.command.Up;
import vn.motcua.local.install.Refusal;
import vn.motcua.servers.ServerUnavailable;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The launcher that the script {@code ./motcua} runs. Whatever goes wrong ends in one clear
 * sentence.
 */
public final class Motcua {

    private static final String HELP =
            """
            ./motcua up [--reset] [--port-NAME=N]  build what is missing, start everything, print addresses and accounts
            ./motcua down                          stop everything; the data stay
            ./motcua status                        every part with its process, memory and age
            ./motcua logs NAME [-f]                the end of a part's log
            ./motcua token ACCOUNT                 print an access token of a demo account
            ./motcua demo [options]                take a dossier through the whole journey
            ./motcua drill [options]               kill every part under load, and judge what is left
            ./motcua import FILE                   import procedures from a .jsonl or .jsonl.gz file
            ./motcua help                          this page; more in docs/local.md
            """;

    private Motcua() {}

    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), out, err));
    }

    static int run(
            List<String> arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        try {
            Path root = Path.of(environment.getOrDefault("MOTCUA_ROOT", "")).toAbsolutePath();
            String name = arguments.isEmpty() ? "help" : arguments.getFirst();
            List<String> rest =
                    arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
            return command(name, new Context(root, environment, out)).run(rest);
        } catch (Refusal | ServerUnavailable e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println(sentence(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println("Interrupted.");
        }
        return 1;
    }

    private static Command command(String name, Context context) {
        return switch (name) {
            case "up" -> new Up(context, Motcua.class.getName());
            case "supervise" -> new Supervise(context, Motcua.class.getName());
            case "down" -> new Down(context);
            case "status" -> new Status(context);
            case "logs" -> new Logs(context);
            case "token" -> new Token(context);
            case "demo" -> Acceptance.demo(context);
            case "drill" -> Acceptance.drill(context);
            case "import" -> new Import(context);
            case "help", "--help", "-h" ->
                    rest -> {
                        context.out().print(HELP);
                        return 0;
                    };
            default ->
                    throw new Refusal(
                            "There is no command '" + name + "': './motcua help' lists them.");
        };
    }

    private static String sentence(IOException problem) {
        String message = String.valueOf(problem.getMessage());
        return message.contains("No space left on device")
                ? "The disk is full: make room, or set MOTCUA_HOME to a folder on another disk."
                : "It did not work: " + message;
    }
}
