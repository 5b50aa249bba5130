package vn.motcua.local.stack;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortName;
import vn.motcua.local.install.PreparedProgram;
import vn.motcua.local.install.Program;
import vn.motcua.local.install.Programs;
import vn.motcua.local.issuer.IssuerApplication;
import vn.motcua.local.mail.MailCatcher;
import vn.motcua.local.supervise.Launch;
import vn.motcua.local.supervise.Part;
import vn.motcua.local.supervise.Supervisor;
import vn.motcua.servers.Cache;
import vn.motcua.servers.KafkaProgram;
import vn.motcua.servers.MongoProgram;
import vn.motcua.servers.MongoSource;
import vn.motcua.servers.MongoUri;
import vn.motcua.servers.ServerProgram;
import vn.motcua.servers.ServerUnavailable;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All parts of an installation. */
public final class Stack {

    private static final int MONGODB_CACHE_MEGABYTES = 1024;
    private static final Duration A_LOOK = Duration.ofSeconds(3);
    private static final String LOCAL = "deploy/local";
    private static final int SMALL_HEAP = 96;
    private static final Program MAIL =
            new Program("mail", LOCAL, MailCatcher.class.getName(), SMALL_HEAP);
    private static final Program ISSUER =
            new Program("issuer", LOCAL, IssuerApplication.class.getName(), SMALL_HEAP);
    private static final List<String> KAFKA_FLAGS =
            List.of(
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    "-XX:+UseTransparentHugePages",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TrimNativeHeapInterval=30000",
                    "-Xms64m");

    private final Installation installation;
    private final MongoSource mongo;
    private final Settings settings;
    private final Programs programs;

    public Stack(Installation installation, MongoSource mongo) {
        this.installation = installation;
        this.mongo = mongo;
        this.settings = new Settings(installation);
        this.programs = installation.programs();
    }

    /** The supervisor's own program. */
    public static Program supervisor(String mainClass) {
        return new Program(Supervisor.NAME, LOCAL, mainClass, SMALL_HEAP);
    }

    /** The programs of ours, the supervisor's first, in the order in which they are replaced. */
    public static List<Program> programs(String supervisorMain) {
        List<Program> programs = new ArrayList<>(List.of(supervisor(supervisorMain), MAIL, ISSUER));
        Stream.of(Service.values()).map(Service::program).forEach(programs::add);
        return programs;
    }

    /** A second supervisor that waits for the first to die. */
    public Part standby(String mainClass, Arguments arguments) {
        return new Part(
                Supervisor.STANDBY,
                Part.Tier.STANDBY,
                start -> {
                    PreparedProgram prepared = programs.of(supervisor(mainClass));
                    return new Launch(
                            prepared.command(arguments.of(prepared)), Map.of(), prepared.name());
                },
                () -> programs.chosen(Supervisor.NAME),
                () -> true);
    }

    /** The arguments that a supervisor is started with. */
    public interface Arguments {
        List<String> of(PreparedProgram program);
    }

    /** Every part, servers first. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (mongo instanceof MongoSource.Binary binary) {
            parts.add(
                    server(
                            new MongoProgram(
                                    binary.mongod(),
                                    installation.data("mongodb"),
                                    port(PortName.MONGODB),
                                    MONGODB_CACHE_MEGABYTES)));
        }
        parts.add(
                server(
                        new KafkaProgram(
                                Cache.of(installation.environment()),
                                installation.data("kafka"),
                                port(PortName.KAFKA),
                                KAFKA_FLAGS)));
        parts.add(mailCatcher());
        parts.add(issuer());
        for (Service service : Service.values()) {
            parts.add(service(service));
        }
        return parts;
    }

    /** The ports that the parts listen on. */
    public Set<PortName> ports() {
        EnumSet<PortName> ports = EnumSet.allOf(PortName.class);
        if (mongo instanceof MongoSource.Running) {
            ports.remove(PortName.MONGODB);
        }
        return ports;
    }

    /** The ports of one part. */
    public Set<PortName> portsOf(String part) {
        return switch (part) {
            case "mail" -> EnumSet.of(PortName.MAIL, PortName.SMTP);
            case "issuer" -> EnumSet.of(PortName.ISSUER);
            case "kafka" -> EnumSet.of(PortName.KAFKA);
            case "mongodb" -> EnumSet.of(PortName.MONGODB);
            default ->
                    Stream.of(Service.values())
                            .filter(service -> service.part().equals(part))
                            .map(Service::port)
                            .collect(Collectors.toSet());
        };
    }

    /** The address of a service's database. */
    public String databaseUri(String database) {
        String uri =
                mongo instanceof MongoSource.Running running
                        ? running.uri()
                        : "mongodb://127.0.0.1:" + port(PortName.MONGODB) + "/?replicaSet=motcua";
        return MongoUri.of(uri).database(database);
    }

    private static Part server(ServerProgram program) {
        return new Part(
                program.name(),
                Part.Tier.SERVER,
                start -> new Launch(program.prepare(), Map.of()),
                () -> serves(program));
    }

    private static boolean serves(ServerProgram program) {
        try {
            program.awaitReady(A_LOOK);
            return true;
        } catch (ServerUnavailable e) {
            return false;
        }
    }

    private Part mailCatcher() {
        return new Part(
                MAIL.name(),
                Part.Tier.NEIGHBOUR,
                start -> {
                    PreparedProgram prepared = programs.of(MAIL);
                    return new Launch(
                            prepared.command(settings.mailCatcher()), Map.of(), prepared.name());
                },
                () -> programs.chosen(MAIL.name()),
                () -> Question.isAnswered(installation.address(PortName.MAIL).resolve("/health")));
    }

    private Part issuer() {
        return new Part(
                ISSUER.name(),
                Part.Tier.NEIGHBOUR,
                start ->
                        launch(
                                start,
                                programs.of(ISSUER),
                                ISSUER.name(),
                                settings.issuerSecrets(),
                                settings.issuer()),
                () -> programs.chosen(ISSUER.name()),
                () ->
                        Question.isAnswered(
                                installation.address(PortName.ISSUER).resolve("/health")));
    }

    private Part service(Service service) {
        URI health = installation.address(service.port()).resolve("/actuator/health/readiness");
        return new Part(
                service.part(),
                Part.Tier.SERVICE,
                start -> {
                    PreparedProgram prepared = programs.of(service.program());
                    start.awaitServers();
                    return launch(
                            start,
                            prepared,
                            service.part(),
                            secrets(service),
                            settings.of(service));
                },
                () -> programs.chosen(service.part()),
                () -> Question.isAnswered(health));
    }

    /** What must not be seen in a list of processes. */
    private Map<String, String> secrets(Service service) throws IOException {
        Map<String, String> secrets = new HashMap<>();
        secrets.put(
                "SPRING_MONGODB_URI",
                databaseUri("motcua_" + service.name().toLowerCase(Locale.ROOT))
                        + "&maxPoolSize=64");
        if (service == Service.STATS) {
            secrets.putAll(settings.statsSecrets());
        }
        return secrets;
    }

    private Launch launch(
            Part.Start start,
            PreparedProgram program,
            String part,
            Map<String, String> environment,
            List<String> arguments)
            throws IOException, InterruptedException {
        if (!program.isTrained() && installation.trains()) {
            start.say("training, once for this build");
            start.busy(() ->
                    program.train(environment, arguments, installation.log(part + "-training")));
        }
        return new Launch(program.command(arguments), environment, program.name());
    }

    private int port(PortName name) {
        return installation.ports().of(name);
    }
}
