package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.NationalCatalogue;
import vn.motcua.catalog.procedure.Origin;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.record.ReadRecord;
import vn.motcua.catalog.record.RecordReader;
import vn.motcua.catalog.sheet.FoldedText;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class NationalSearchTests {

    private static final ProcedureIndex INDEX = new ProcedureIndex();

    @BeforeAll
    static void index() {
        RecordReader reader = new RecordReader(FoldedText::slug);
        INDEX.put(
                NationalCatalogue.lines().stream()
                        .map(reader::read)
                        .flatMap(NationalSearchTests::entry)
                        .toList());
        INDEX.refresh();
    }

    @ParameterizedTest
    @CsvSource({
        "dang ky khai sinh, 1.001193",
        "đăng ký khai sinh, 1.001193",
        "dang ki khai sinh, 1.001193",
        "doi giay phep lai xe, 3.000347",
        "Đổi giấy phép lái xe, 3.000347",
        "tro cap that nghiep, 1.014748",
        "dang ky ket hon, 1.000894",
        "đăng ký tạm trú, 1.004194",
        "dang ky thanh lap ho kinh doanh, 1.001612",
        "1.004222, 1.004222",
    })
    void findsThePlainProcedureFirst(String text, String code) {
        List<Entry.Summary> items = search(text).items();
        assertThat(items).isNotEmpty();
        assertThat(items.getFirst().code()).as(items.toString()).isEqualTo(code);
    }

    @Test
    void answersInAFewMilliseconds() {
        List<String> texts =
                List.of("dang ky khai sinh", "giay phep", "lý lịch tư pháp", "dat dai", "thue");
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] nanos =
                LongStream.range(0, 400)
                        .map(i -> {
                            long start = thread.getCurrentThreadCpuTime();
                            search(texts.get((int) (i % texts.size())));
                            return thread.getCurrentThreadCpuTime() - start;
                        })
                        .sorted()
                        .toArray();
        assertThat(nanos[200] / 1_000_000.0).as("median of CPU time in ms").isLessThan(10);
    }

    private static Search.Found search(String text) {
        return INDEX.search(
                new Search(text, Map.of(), Set.of(Dimension.FIELD, Dimension.LEVEL), 20, null));
    }

    private static Stream<Entry> entry(ReadRecord record) {
        return record instanceof ReadRecord.Accepted accepted
                ? Stream.of(
                        Entry.of(
                                Procedure.imported(
                                        accepted.code(),
                                        1,
                                        LocalDate.EPOCH,
                                        accepted.sheet(),
                                        new Origin(
                                                Origin.Kind.IMPORT,
                                                "test",
                                                Instant.EPOCH,
                                                accepted.hash(),
                                                List.of())),
                                LocalDate.EPOCH))
                : Stream.empty();
    }
}
