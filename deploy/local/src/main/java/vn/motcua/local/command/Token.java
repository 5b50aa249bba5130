package vn.motcua.local.command;

import vn.motcua.local.install.PortName;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.issuer.DemoAccount;
import vn.motcua.local.token.Tokens;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code token ACCOUNT}: prints an access token and nothing else. */
public final class Token implements Command {

    private static final String INTEGRATOR = "integrator";
    private static final String SCOPES = "dossier-events.read payment-events.read webhooks.write";

    private final Context context;

    public Token(Context context) {
        this.context = context;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.size() != 1 || !isKnown(arguments.getFirst())) {
            String names =
                    DemoAccount.all().stream()
                            .map(DemoAccount::name)
                            .collect(Collectors.joining(", "));
            throw new Refusal(
                    "Say whose token: './motcua token NAME' with one of "
                            + names
                            + ", "
                            + INTEGRATOR
                            + ".");
        }
        context.out().println(token(arguments.getFirst()));
        return 0;
    }

    private String token(String name) throws IOException, InterruptedException {
        Tokens tokens = new Tokens(context.running().address(PortName.ISSUER));
        try {
            return name.equals(INTEGRATOR)
                    ? tokens.ofClient(name, DemoAccount.PASSWORD, SCOPES)
                    : tokens.ofAccount(name, DemoAccount.PASSWORD);
        } catch (ConnectException e) {
            throw new Refusal("The issuer does not answer: './motcua up' starts it.", e);
        }
    }

    private static boolean isKnown(String name) {
        return name.equals(INTEGRATOR)
                || DemoAccount.all().stream().anyMatch(account -> account.name().equals(name));
    }
}
