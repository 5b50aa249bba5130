package vn.motcua.catalog.imports;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import vn.motcua.catalog.imports.ImportedRecord.Outcome;
import vn.motcua.catalog.record.FindingKind;
import vn.motcua.platform.mongo.Indexes;

import java.util.List;

/** The stored reports of imports. */
@Repository
public class ImportReports {

    private final MongoTemplate mongo;

    ImportReports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The reports about records of an import after a line, in the order of the file. */
    public List<ImportedRecord> after(
            String importId,
            int line,
            @Nullable Outcome outcome,
            @Nullable FindingKind finding,
            int limit) {
        Criteria which = where("importId").is(importId);
        if (outcome != null) {
            which = which.and("outcome").is(outcome);
        }
        if (finding != null) {
            which = which.and("findings.kind").is(finding);
        }
        return mongo.find(
                query(which.and("line").gt(line)).with(Sort.by("line")).limit(limit),
                ImportedRecord.class);
    }

    /** What the report's lists need. */
    @Configuration(proxyBeanMethods = false)
    static class ReportIndexes {

        @Bean
        Indexes indexesOfReports() {
            return Indexes.of(
                    ImportedRecord.COLLECTION,
                    new Index("importId", Direction.ASC).on("line", Direction.ASC),
                    new Index("importId", Direction.ASC)
                            .on("outcome", Direction.ASC)
                            .on("line", Direction.ASC),
                    new Index("importId", Direction.ASC)
                            .on("findings.kind", Direction.ASC)
                            .on("line", Direction.ASC));
        }

        @Bean
        Indexes collectionsOfFiles() {
            return Indexes.of("importFiles.files");
        }
    }
}
