package vn.motcua.local.command;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortName;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.issuer.DemoAccount;
import vn.motcua.local.token.Tokens;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * {@code import FILE}: gives the catalogue a file of procedures and shows how the job goes and what
 * it reports.
 */
public final class Import implements Command {

    private static final String PATH = "/api/v1/catalogue-imports";
    private static final String ACCOUNT = "catalog-publisher";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS_MILLIS = 500;
    private static final int ACCEPTED = 202;
    private static final int OK = 200;

    private final Context context;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    public Import(Context context) {
        this.context = context;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.size() != 1 || !Files.isReadable(Path.of(arguments.getFirst()))) {
            throw new Refusal(
                    "Say which file: './motcua import FILE' with a .jsonl or .jsonl.gz that can be"
                            + " read.");
        }
        Installation installation = context.running();
        URI gateway = installation.address(PortName.GATEWAY);
        try {
            String token =
                    new Tokens(installation.address(PortName.ISSUER))
                            .ofAccount(ACCOUNT, DemoAccount.PASSWORD);
            URI job = start(gateway, token, Path.of(arguments.getFirst()));
            return follow(job, token);
        } catch (ConnectException e) {
            throw new Refusal(
                    "Một Cửa does not answer at " + gateway + ": './motcua up' starts it.", e);
        }
    }

    private URI start(URI gateway, String token, Path file)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(PATH))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type(file))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofFile(file));
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != ACCEPTED) {
            throw new Refusal(
                    "The catalogue refused the file ("
                            + answer.statusCode()
                            + "): "
                            + answer.body());
        }
        String location =
                answer.headers()
                        .firstValue("Location")
                        .orElseThrow(
                                () -> new Refusal("The catalogue took the file but named no job."));
        return gateway.resolve(URI.create(location).getPath());
    }

    private int follow(URI job, String token) throws IOException, InterruptedException {
        JsonNode state = look(job, token);
        int shown = -1;
        while (isUnderWay(state)) {
            int percent = state.path("percent").asInt(0);
            if (percent != shown) {
                context.out()
                        .printf(
                                "%3d %%  %d of %d records%n",
                                percent, number(state, "processed"), number(state, "total"));
                shown = percent;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            state = look(job, token);
        }
        return report(state, job);
    }

    private int report(JsonNode job, URI address) {
        boolean done = job.path("state").asString("").equals("DONE");
        context.out()
                .printf(
                        "%s: %d of %d records%n",
                        done ? "Done" : "Given up", number(job, "processed"), number(job, "total"));
        for (Map.Entry<String, JsonNode> count : job.path("counts").properties()) {
            context.out().printf("  %-24s %7d%n", count.getKey(), count.getValue().asLong(0));
        }
        for (JsonNode refused : job.path("errors")) {
            context.out()
                    .printf(
                            "  refused %s: %s%n",
                            refused.path("item").asString(""), refused.path("detail").asString(""));
        }
        if (!done) {
            context.out()
                    .println(
                            "  "
                                    + job.path("failure")
                                            .path("detail")
                                            .asString("no reason was given"));
        }
        context.out()
                .println("Record by record, with a publisher's token: " + address + "/records");
        return done ? 0 : 1;
    }

    private static String type(Path file) {
        return file.toString().endsWith(".gz") ? "application/gzip" : "application/x-ndjson";
    }

    private static boolean isUnderWay(JsonNode job) {
        String state = job.path("state").asString("");
        return !state.equals("DONE") && !state.equals("FAILED");
    }

    private static long number(JsonNode job, String name) {
        return job.path(name).asLong(0);
    }

    private JsonNode look(URI job, String token) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(job)
                        .header("Authorization", "Bearer " + token)
                        .timeout(PATIENCE)
                        .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new Refusal(
                    "The job cannot be seen (" + answer.statusCode() + "): " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
