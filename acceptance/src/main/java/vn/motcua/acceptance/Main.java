package vn.motcua.acceptance;

import vn.motcua.acceptance.client.Tokens;
import vn.motcua.acceptance.client.Unexpected;
import vn.motcua.acceptance.drill.DrillCommand;
import vn.motcua.acceptance.floor.FloorCommand;
import vn.motcua.acceptance.journey.Demo;
import vn.motcua.acceptance.load.LoadCommand;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Chooses the command: {@code java -jar acceptance.jar COMMAND [options]}. */
public final class Main {

    private static final String COMMANDS = "demo, drill, floor, load, token";

    private Main() {}

    /** Exits 0 if the command held, 1 if it did not, 2 if it was called wrongly. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("Commands: " + COMMANDS);
            System.exit(2);
        }
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            System.exit(run(arguments[0], rest) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (Unexpected e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean run(String command, List<String> arguments) throws Exception {
        return switch (command) {
            case "demo" -> Demo.run(arguments);
            case "drill" -> DrillCommand.run(arguments);
            case "floor" -> FloorCommand.run(arguments);
            case "load" -> LoadCommand.run(arguments);
            case "token" -> token(arguments);
            default ->
                    throw new IllegalArgumentException(
                            "No command " + command + ". Commands: " + COMMANDS);
        };
    }

    /** {@code token --account NAME [--issuer URI]}: prints an access token of a demo account. */
    private static boolean token(List<String> arguments) {
        Options options = Options.parse(arguments, Set.of("account", "issuer"));
        URI issuer = URI.create(options.text("issuer", "http://localhost:9000"));
        System.out.println(new Tokens(issuer).of(options.text("account", "citizen")));
        return true;
    }
}
