package vn.motcua.acceptance.floor;

import org.bson.Document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents of the size that the services store: an aggregate of 3.5 KB and a journal entry of 1 KB
 * in BSON.
 */
final class FloorDocuments {

    private static final String SENTENCE = "Đăng ký khai sinh cho con tại Ủy ban nhân dân phường; ";

    private FloorDocuments() {}

    static Document aggregate(String id, long version, String stage) {
        List<Document> papers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            papers.add(
                    new Document("id", "TP-" + i)
                            .append("name", SENTENCE.repeat(2))
                            .append("originals", 1)
                            .append("file", id + "-" + i)
                            .append(
                                    "sha256",
                                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        }
        return new Document("_id", id)
                .append("version", version)
                .append("schema", 1)
                .append("stage", stage)
                .append("owner", "citizen-" + id)
                .append("agency", "H01.02")
                .append("dueAt", Instant.now())
                .append(
                        "form",
                        new Document("fullName", "Nguyễn Thị Ánh")
                                .append("text", SENTENCE.repeat(25)))
                .append("papers", papers);
    }

    static Document entry(String aggregate, long sequence, String stage) {
        return new Document("_id", "%s/%010d".formatted(aggregate, sequence))
                .append("aggregate", aggregate)
                .append("sequence", sequence)
                .append("type", "vn.motcua.dossier." + stage + ".v1")
                .append("at", Instant.now())
                .append("actor", "citizen-" + aggregate)
                .append("key", "key-" + aggregate + "-" + sequence)
                .append("data", data(aggregate, stage))
                .append(
                        "previous",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                .append("hash", "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752");
    }

    /** The value of the record on the wire. */
    static String data(String aggregate, String stage) {
        return """
        {"dossier":{"id":"%s","stage":"%s","procedure":{"code":"1.001193","version":3,"name":{"vi":"Đăng ký khai sinh","en":"Birth registration"}},\
        "holds":[],"channel":"ONLINE","receivingAgency":"H01.02","competentAgency":"H01.02","submittedAt":"2026-11-24T02:00:00Z",\
        "acceptedAt":"2026-11-24T03:00:00Z","dueAt":"2026-11-27T10:00:00Z","text":"%s"}}\
        """
                .formatted(aggregate, stage, SENTENCE.repeat(5));
    }
}
