package vn.motcua.catalog.imports;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.imports.ImportedRecord.Outcome;
import vn.motcua.catalog.procedure.Doubt;
import vn.motcua.catalog.procedure.Origin;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureStatus;
import vn.motcua.catalog.record.Finding;
import vn.motcua.catalog.record.FindingKind;
import vn.motcua.catalog.record.ReadRecord;
import vn.motcua.catalog.record.RecordErrors;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ProblemException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Stores some records of an import. It can run twice: what it wrote the first time it recognises by
 * the record's hash and the import's id.
 */
@Component
class ImportStep {

    private final MongoTemplate mongo;
    private final LegalClock legalClock;
    private final Clock clock;

    ImportStep(MongoTemplate mongo, LegalClock legalClock, Clock clock) {
        this.mongo = mongo;
        this.legalClock = legalClock;
        this.clock = clock;
    }

    /** A stored version without its sheet, which is long. */
    record KnownVersion(
            @Id String id, String code, int number, ProcedureStatus status, Origin origin) {}

    /** A record with its line. */
    record Numbered(int line, ReadRecord record) {}

    /**
     * Stores the records and their reports.
     *
     * @param seen codes of earlier lines; those of this step are added
     */
    List<ImportedRecord> store(String importId, List<Numbered> records, Set<String> seen) {
        Map<String, List<KnownVersion>> known = known(records);
        List<Procedure> fresh = new ArrayList<>();
        List<ImportedRecord> reports = new ArrayList<>();
        for (Numbered each : records) {
            reports.add(
                    switch (each.record()) {
                        case ReadRecord.Refused refused ->
                                refused(importId, each.line(), refused.code(), refused.reason());
                        case ReadRecord.Accepted accepted when !seen.add(accepted.code().value()) ->
                                refused(
                                        importId,
                                        each.line(),
                                        accepted.code().value(),
                                        new ProblemException(
                                                RecordErrors.DUPLICATE_CODE,
                                                accepted.code().value()));
                        case ReadRecord.Accepted accepted ->
                                taken(importId, each.line(), accepted, known, fresh);
                    });
        }
        insert(fresh, Procedure.class);
        insert(reports, ImportedRecord.class);
        return reports;
    }

    private ImportedRecord taken(
            String importId,
            int line,
            ReadRecord.Accepted record,
            Map<String, List<KnownVersion>> known,
            List<Procedure> fresh) {
        String code = record.code().value();
        List<KnownVersion> versions = known.getOrDefault(code, List.of());
        Optional<KnownVersion> read =
                versions.stream()
                        .filter(version -> version.origin().recordHash() != null)
                        .findFirst();
        if (read.isPresent() && record.hash().equals(read.get().origin().recordHash())) {
            Outcome outcome = readBefore(importId, read.get());
            return ImportedRecord.taken(
                    importId, line, code, outcome, read.get().id(), record.findings());
        }
        @Nullable KnownVersion last = versions.isEmpty() ? null : versions.getFirst();
        if (last != null && last.status() != ProcedureStatus.IMPORTED) {
            return kept(importId, line, record, last);
        }
        int number = last == null ? 1 : last.number() + 1;
        Procedure imported = imported(importId, record, number);
        fresh.add(imported);
        Outcome outcome = last == null ? Outcome.CREATED : Outcome.CHANGED;
        return ImportedRecord.taken(
                importId, line, code, outcome, imported.id(), record.findings());
    }

    private static Outcome readBefore(String importId, KnownVersion version) {
        boolean byThisImport =
                version.origin().kind() == Origin.Kind.IMPORT
                        && version.origin().by().equals(importId);
        if (!byThisImport) {
            return Outcome.UNCHANGED;
        }
        return version.number() == 1 ? Outcome.CREATED : Outcome.CHANGED;
    }

    private ImportedRecord kept(
            String importId, int line, ReadRecord.Accepted record, KnownVersion published) {
        List<Finding> findings = new ArrayList<>(record.findings());
        List<String> parts =
                Optional.ofNullable(mongo.findById(published.id(), Procedure.class))
                        .map(found -> SheetDifference.between(found.sheet(), record.sheet()))
                        .orElse(List.of());
        findings.add(
                new Finding(
                        FindingKind.DIFFERS_FROM_PUBLISHED,
                        published.id(),
                        String.join(", ", parts)));
        return ImportedRecord.taken(
                importId, line, record.code().value(), Outcome.KEPT, published.id(), findings);
    }

    private Procedure imported(String importId, ReadRecord.Accepted record, int number) {
        LocalDate today = legalClock.today();
        List<Doubt> doubts =
                record.findings().stream()
                        .filter(finding -> !finding.kind().repair())
                        .map(f -> new Doubt(f.kind().name(), f.where(), f.found()))
                        .toList();
        Origin origin =
                new Origin(Origin.Kind.IMPORT, importId, clock.instant(), record.hash(), doubts);
        return Procedure.imported(record.code(), number, today, record.sheet(), origin);
    }

    private static ImportedRecord refused(
            String importId, int line, @Nullable String code, ProblemException reason) {
        LocalizedText detail =
                new LocalizedText(reason.detail(Locale.of("vi")), reason.detail(Locale.ENGLISH));
        return ImportedRecord.refused(
                importId, line, code, new ImportedRecord.Refusal(reason.code().code(), detail));
    }

    private Map<String, List<KnownVersion>> known(List<Numbered> records) {
        List<String> codes =
                records.stream()
                        .map(Numbered::record)
                        .filter(ReadRecord.Accepted.class::isInstance)
                        .map(record -> ((ReadRecord.Accepted) record).code().value())
                        .toList();
        Query versions = query(where("code").in(codes));
        versions.fields().include("code", "number", "status", "origin");
        versions.with(Sort.by(Sort.Direction.DESC, "number"));
        Map<String, List<KnownVersion>> known = new HashMap<>();
        for (KnownVersion version :
                mongo.find(versions, KnownVersion.class, Procedure.COLLECTION)) {
            known.computeIfAbsent(version.code(), _ -> new ArrayList<>()).add(version);
        }
        return known;
    }

    /** What stands there from a run that was cut off stays as it is. */
    private <T> void insert(List<T> documents, Class<T> type) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, type).insert(documents).execute();
        } catch (DuplicateKeyException
                | org.springframework.data.mongodb.BulkOperationException e) {
            if (!onlyDuplicates(e)) {
                throw e;
            }
        }
    }

    private static boolean onlyDuplicates(RuntimeException e) {
        return e instanceof DuplicateKeyException
                || (e instanceof org.springframework.data.mongodb.BulkOperationException bulk
                        && bulk.getErrors().stream().allMatch(error -> error.getCode() == 11_000));
    }
}
