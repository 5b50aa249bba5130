package vn.motcua.catalog.record;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.catalog.sheet.Applicant;
import vn.motcua.catalog.sheet.Authorities;
import vn.motcua.catalog.sheet.LegalBasis;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyLevel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Reads one line of the national catalogue. */
public final class RecordReader {

    /** Raised whenever the same record is read into another sheet: then it counts as changed. */
    private static final String RULES = "2";

    private static final int MAX_CHARACTERS = 2_000_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Function<String, String> fields;

    /**
     * @param fields id of the field with a Vietnamese name
     */
    public RecordReader(Function<String, String> fields) {
        this.fields = fields;
    }

    /** What the line is; never throws for what stands in it. */
    public ReadRecord read(String line) {
        @Nullable String code = null;
        try {
            if (line.length() > MAX_CHARACTERS) {
                throw new Refusal(RecordErrors.TOO_LONG, MAX_CHARACTERS);
            }
            Node record = new Node(json(line), "");
            code = record.text("code");
            return read(record, hash(line));
        } catch (Refusal refusal) {
            return new ReadRecord.Refused(code, refusal.reason());
        }
    }

    private ReadRecord.Accepted read(Node record, String hash) {
        Findings findings = new Findings();
        Texts texts = new Texts(findings);
        ProcedureCode code = CodeReader.read(record.text("code"), findings);
        String name = texts.line("name", record.text("name"));
        if (name == null) {
            throw new Refusal(RecordErrors.NO_NAME);
        }
        ProcedureSheet sheet = sheet(record, LocalizedText.untranslated(name), texts, findings);
        return new ReadRecord.Accepted(code, sheet, hash, findings.all());
    }

    private ProcedureSheet sheet(Node record, LocalizedText name, Texts texts, Findings findings) {
        MethodReader methods = new MethodReader(texts, findings);
        methods.read(record);
        return new ProcedureSheet(
                name,
                texts.line("decisionNo", record.text("decisionNo")),
                field(texts.line("category", record.text("category"))),
                level(record.text("executionLevel"), findings),
                applicants(record.texts("subjectTypes"), texts, findings),
                texts.localized("executionSteps", record.text("executionSteps")),
                methods.channels(),
                List.of(),
                new PaperReader(texts, findings).read(record),
                1,
                methods.limits(),
                methods.fees(),
                authorities(record, texts),
                results(record.texts("results"), texts, findings),
                texts.localized("requirements", record.text("requirements")),
                legalBases(record.objects("legalBases"), texts, findings),
                keywords(texts.line("keywords", record.text("keywords"))),
                List.of(),
                texts.localized("description", record.text("description")));
    }

    private @Nullable String field(@Nullable String category) {
        return category == null ? null : fields.apply(category);
    }

    private static AgencyLevel level(@Nullable String level, Findings findings) {
        return switch (level) {
            case "Cấp Bộ/Trung ương" -> AgencyLevel.MINISTRY;
            case "Cấp Tỉnh" -> AgencyLevel.PROVINCE;
            case "Cấp Xã" -> AgencyLevel.COMMUNE;
            case null, default -> {
                findings.add(FindingKind.LEVEL_UNKNOWN, "level", String.valueOf(level));
                yield AgencyLevel.OTHER;
            }
        };
    }

    private static List<Applicant> applicants(List<String> pieces, Texts texts, Findings findings) {
        List<String> clean =
                pieces.stream()
                        .map(piece -> texts.line("subjectTypes", piece))
                        .filter(Objects::nonNull)
                        .toList();
        Set<Applicant> found = new LinkedHashSet<>();
        for (String name : SplitNames.joined(clean, "applicants", findings)) {
            Applicant applicant =
                    Applicant.named(name)
                            .orElseGet(() -> {
                                findings.add(FindingKind.APPLICANT_UNKNOWN, "applicants", name);
                                return Applicant.OTHER;
                            });
            if (applicant != Applicant.OTHER && !applicant.vi().equals(name)) {
                findings.add(FindingKind.APPLICANT_SPELLING, "applicants", name);
            }
            found.add(applicant);
        }
        return List.copyOf(found);
    }

    private static Authorities authorities(Node record, Texts texts) {
        return new Authorities(
                texts.localized("executingAgencies", record.text("executingAgencies")),
                texts.localized("competentAgency", record.text("competentAgency")),
                texts.localized("authorizedAgency", record.text("authorizedAgency")),
                texts.localized("coordinatingAgencies", record.text("coordinatingAgencies")),
                texts.localized("dossierReceivingAddress", record.text("dossierReceivingAddress")));
    }

    private static List<LocalizedText> results(
            List<String> pieces, Texts texts, Findings findings) {
        List<String> clean =
                pieces.stream()
                        .map(piece -> texts.lines("results", piece))
                        .filter(Objects::nonNull)
                        .toList();
        if (clean.isEmpty()) {
            findings.add(FindingKind.NO_RESULT, "results", "");
        }
        return SplitNames.joined(clean, "results", findings).stream()
                .map(LocalizedText::untranslated)
                .toList();
    }

    private static List<LegalBasis> legalBases(List<Node> nodes, Texts texts, Findings findings) {
        List<LegalBasis> found = new ArrayList<>();
        for (Node node : nodes) {
            String number = texts.line("legalBases", node.text("number"));
            String title = texts.line("legalBases", node.text("name"));
            if (title == null && number == null) {
                continue;
            }
            LegalBasis basis =
                    new LegalBasis(number, title == null ? String.valueOf(number) : title);
            if (found.contains(basis)) {
                findings.add(FindingKind.DUPLICATE_BASIS_DROPPED, node.path(), basis.title());
            } else {
                found.add(basis);
            }
        }
        return List.copyOf(found);
    }

    private static List<LocalizedText> keywords(@Nullable String keywords) {
        return keywords == null ? List.of() : List.of(LocalizedText.untranslated(keywords));
    }

    private static JsonNode json(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw new Refusal(RecordErrors.NOT_JSON);
        }
        throw new Refusal(RecordErrors.NOT_JSON);
    }

    private static String hash(String line) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(RULES.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of()
                    .formatHex(sha256.digest(line.strip().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
