package vn.motcua.acceptance;

import vn.motcua.acceptance.floor.FloorCommand;

import java.util.Arrays;
import java.util.List;

/** Chooses the command: {@code java -jar acceptance.jar COMMAND [options]}. */
public final class Main {

    private Main() {}

    /** Exits 0 if the command held, 1 if it did not, 2 if it was called wrongly. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("Commands: floor");
            System.exit(2);
        }
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            System.exit(run(arguments[0], rest) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(String command, List<String> arguments) throws Exception {
        return switch (command) {
            case "floor" -> FloorCommand.run(arguments);
            default ->
                    throw new IllegalArgumentException(
                            "No command " + command + ". Commands: floor");
        };
    }
}
