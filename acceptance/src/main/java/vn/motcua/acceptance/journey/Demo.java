package vn.motcua.acceptance.journey;

import tools.jackson.databind.JsonNode;

import vn.motcua.acceptance.Options;
import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.client.Unexpected;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * {@code demo [--procedure CODE] [--seed N]}: one real dossier from search to figures, over HTTP
 * alone, for any procedure of the catalogue.
 */
public final class Demo {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String CITIZEN = "citizen";
    private static final Map<String, Object> REASON =
            Map.of("text", "Giấy tờ chưa rõ.", "legalBasis", "NĐ 118/2025/NĐ-CP");

    private final Portal portal;
    private final Report report;
    private final RandomGenerator random;
    private final String code;
    private final Catalogue catalogue;
    private final Figures figures;
    private final Witness witness;
    private Team team;

    private Demo(Portal portal, Report report, RandomGenerator random, String code) {
        this.portal = portal;
        this.report = report;
        this.random = random;
        this.code = code;
        this.catalogue = new Catalogue(portal);
        this.figures = new Figures(portal, code);
        this.witness = new Witness(portal, report);
        this.team = Team.OF_COMMUNE;
    }

    /** Runs the journey; true if all of it held. */
    public static boolean run(List<String> arguments) {
        Set<String> known = new HashSet<>(Portal.OPTIONS);
        known.addAll(Set.of("procedure", "seed"));
        Options options = Options.parse(arguments, known);
        Portal portal = Portal.of(options);
        long seed = options.whole("seed", Instant.now().toEpochMilli() % 1_000_000);
        RandomGenerator random = new Random(seed);
        String code =
                options.has("procedure")
                        ? options.text("procedure", "")
                        : new Catalogue(portal).any(random);
        System.out.printf("Procedure %s, seed %d%n", code, seed);
        try {
            new Demo(portal, new Report(System.out), random, code).journey();
            System.out.println("All of it held.");
            return true;
        } catch (Unexpected e) {
            System.out.println("    ✗ " + e.getMessage());
            return false;
        }
    }

    private void journey() {
        publish();
        search();
        JsonNode before = figures.now();
        long position = witness.position();
        report.step("Figures since 1 January before: " + before.path("figures"));
        DossierLife online = online();
        DossierLife counter = counter();
        figures(before);
        witness.feed(position, List.of(online.id(), counter.id()));
        recount();
    }

    private void publish() {
        JsonNode handling = catalogue.read(code).body().path("handling");
        Optional<Team> ready = Team.of(handling);
        if (ready.isPresent()) {
            team = ready.get();
            report.step("The procedure can be filed already, with " + team.agency());
        } else {
            int version = catalogue.complete(code, team.agency());
            report.step("The publisher completes it for " + team.agency() + ": version " + version);
        }
        Instant end = Instant.now().plus(SOON);
        while (!filedWith(team.agency())) {
            Witness.pauseUntil(end, "The procedure does not become fileable");
        }
        report.proof("GET /api/v1/procedures/" + code);
    }

    /** dossier-service has heard of the version once a draft would follow it. */
    private boolean filedWith(String agency) {
        Answer prefill = portal.as(CITIZEN).get("/api/v1/prefills/" + code);
        int version = catalogue.read(code).body().path("version").asInt();
        return prefill.status() == 200
                && prefill.body().path("version").asInt() == version
                && !agency.isEmpty();
    }

    private void search() {
        String name = catalogue.read(code).text("/sheet/name/vi");
        String words = Catalogue.withoutDiacritics(name);
        List<String> found = catalogue.search(words);
        if (!found.contains(code)) {
            throw new Unexpected("Not found without diacritics: " + words + " → " + found);
        }
        report.step(
                "The citizen finds it as \"" + words + "\", place " + (found.indexOf(code) + 1));
        report.proof(name);
    }

    private DossierLife online() {
        JsonNode data = SampleForm.of(catalogue.form(code), portal.claims(CITIZEN), random);
        DossierLife life =
                DossierLife.draft(
                        portal,
                        CITIZEN,
                        Map.of(
                                "procedureCode",
                                code,
                                "receivingAgency",
                                team.agency(),
                                "form",
                                data));
        report.step("The citizen drafts it: " + life.path());
        List<String> hashes = life.attachPapers(CITIZEN);
        report.step("attaches " + hashes.size() + " PDF");
        hashes.forEach(hash -> report.proof("sha256 " + hash));

        Answer submitted = life.act(CITIZEN, "SUBMIT", Map.of());
        String dossierCode = submitted.text("/code");
        report.step("submits it: " + dossierCode);
        witness.mail(life, submitted, CITIZEN, dossierCode);
        witness.track(dossierCode, 1);

        supplement(life, dossierCode);

        Answer accepted = life.act(team.reception(), "ACCEPT", Map.of());
        report.step("Reception accepts it, due " + accepted.text("/clock/dueAt"));
        witness.mail(life, accepted, CITIZEN, dossierCode);
        witness.track(dossierCode, 2);

        finish(life, dossierCode);
        return life;
    }

    private void supplement(DossierLife life, String dossierCode) {
        JsonNode paper = life.read(team.reception()).body().path("papers").path(0);
        Map<String, Object> item =
                Map.of("name", "Đơn", "reason", "Bản quét mờ.", "guidance", "Gửi lại bản quét rõ.");
        Map<String, Object> named = new java.util.HashMap<>(item);
        if (paper.has("id")) {
            named.put("paper", paper.path("id").asString());
        }
        Answer asked =
                life.act(
                        team.reception(),
                        "REQUEST_SUPPLEMENT",
                        Map.of("reason", REASON, "items", List.of(named)));
        report.step("Reception asks for one supplement");
        witness.mail(life, asked, CITIZEN, "Gửi lại bản quét rõ.");
        witness.track(dossierCode, 5);
        life.attach(CITIZEN, paper.path("id").asString(""), "scanned again");
        Answer given = life.act(CITIZEN, "SUPPLEMENT", Map.of("note", "Đã gửi lại."));
        report.step("The citizen gives it");
        witness.mail(life, given, CITIZEN, dossierCode);
    }

    /** Whoever may go on goes on, until the result is in the citizen's hands. */
    private void finish(DossierLife life, String dossierCode) {
        for (int round = 0; round < 24; round++) {
            String stage = life.read(team.reception()).text("/stage");
            if (stage.equals("RETURNED")) {
                witness.track(dossierCode, 10);
                return;
            }
            if (!(stage.equals("RESOLVED")
                    ? did(life, team.reception(), "RETURN", Map.of("by", "COUNTER"))
                    : stepDone(life))) {
                throw new Unexpected("Nobody can go on with it: " + life.path());
            }
        }
        throw new Unexpected("It never ends: " + life.path());
    }

    private boolean stepDone(DossierLife life) {
        return did(life, team.reception(), "COMPLETE_STEP", Map.of())
                || did(life, team.specialist(), "COMPLETE_STEP", Map.of())
                || (lastStep(life) && resolved(life))
                || did(life, team.leader(), "COMPLETE_STEP", Map.of())
                || resolved(life)
                || did(life, team.reception(), "ASSIGN", Map.of())
                || did(life, team.specialist(), "ASSIGN", Map.of());
    }

    private boolean resolved(DossierLife life) {
        return did(
                life,
                team.leader(),
                "RESOLVE",
                Map.of(
                        "outcome",
                        "APPROVED",
                        "resultNumber",
                        "1/QĐ",
                        "documents",
                        List.of("Quyết định")));
    }

    private boolean lastStep(DossierLife life) {
        JsonNode workflow = life.read(team.leader()).body().path("workflow");
        JsonNode steps = workflow.path("steps");
        return steps.size() > 0
                && steps.get(steps.size() - 1)
                        .path("id")
                        .asString()
                        .equals(workflow.path("current").asString(""));
    }

    private boolean did(DossierLife life, String account, String action, Map<String, Object> body) {
        boolean visible = portal.as(account).get(life.path()).status() == 200;
        if (!visible || !life.allowed(account).contains(action)) {
            return false;
        }
        Answer done = life.act(account, action, body);
        report.step(
                "%s: %s → %s"
                        .formatted(
                                account,
                                action.toLowerCase(Locale.ROOT).replace('_', ' '),
                                done.text("/stage")));
        if (!action.equals("COMPLETE_STEP")) {
            witness.mail(life, done, CITIZEN, done.text("/code"));
        }
        return true;
    }

    private DossierLife counter() {
        JsonNode data = SampleForm.of(catalogue.form(code), Map.of(), random);
        Map<String, String> citizen = portal.claims("citizen2");
        Map<String, Object> applicant =
                Map.of(
                        "name", citizen.getOrDefault("name", "Trần Văn Minh"),
                        "personalId", citizen.getOrDefault("personal_id", "044200000001"),
                        "phone", citizen.getOrDefault("phone_number", "0905000002"),
                        "email", citizen.getOrDefault("email", "citizen2@demo.motcua.example"));
        DossierLife life =
                DossierLife.draft(
                        portal,
                        team.reception(),
                        Map.of(
                                "procedureCode", code,
                                "channel", "COUNTER",
                                "receivingAgency", team.agency(),
                                "applicant", applicant,
                                "form", data));
        List<Map<String, Object>> papers = new ArrayList<>();
        for (JsonNode paper : life.read(team.reception()).body().path("papers")) {
            papers.add(Map.of("paper", paper.path("id").asString(), "originals", 1, "copies", 1));
        }
        life.act(team.reception(), "CHANGE_DRAFT", Map.of("papersInHand", papers));
        Answer filed = life.act(team.reception(), "FILE_AT_COUNTER", Map.of());
        report.step("At the counter reception files one for somebody else: " + filed.text("/code"));
        witness.mail(life, filed, "citizen2", filed.text("/code"));
        witness.track(filed.text("/code"), 2);
        return life;
    }

    private void recount() {
        JsonNode job = Rebuild.run(portal);
        if (!Rebuild.held(job)) {
            throw new Unexpected("A recount from the feed gives other figures: " + job);
        }
        report.step("The operator has all counted again from the feed: no number differs");
        report.proof(job.path("processed").asLong() + " positions of the feed read");
    }

    private void figures(JsonNode before) {
        figures.awaitGrowth(before, "totalReceived", 2);
        JsonNode after = figures.awaitGrowth(before, "onlineResolved", 1);
        report.step("Figures after: " + after.path("figures"));
        report.proof("GET /api/v1/statistics/procedures/" + code);
    }
}
