package vn.motcua.dossier.attachment.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.dossier.attachment.pdf.PdfInspection.Flaw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

class PdfInspectionTests {

    @Test
    void letsASoundFileThrough() throws IOException {
        assertThat(inspect(Pdfs.sound(1))).isEmpty();
        assertThat(inspect(Pdfs.with(document -> document.addPage(new PDPage())))).isEmpty();
    }

    @Test
    void letsALinkThrough() throws IOException {
        assertThat(
                        inspect(
                                Pdfs.with(document -> {
                                    PDActionURI link = new PDActionURI();
                                    link.setURI("https://example.vn");
                                    document.getDocumentCatalog().setOpenAction(link);
                                })))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%PDF", "PK\u0003\u0004", "MZ", "<html>%PDF-1.7</html>", " %PDF-1.7"})
    void refusesWhatIsNoPdf(String content) throws IOException {
        assertThat(inspect(content.getBytes(US_ASCII))).contains(Flaw.NOT_A_PDF);
    }

    @Test
    void refusesABrokenFile() throws IOException {
        byte[] sound = Pdfs.sound(1);

        assertThat(inspect("%PDF-1.7 and nothing else".getBytes(US_ASCII))).contains(Flaw.BROKEN);
        assertThat(inspect(Arrays.copyOf(sound, 40))).contains(Flaw.BROKEN);
    }

    @Test
    void refusesAFileWithoutPages() throws IOException {
        assertThat(inspect(Pdfs.withoutPages())).contains(Flaw.NO_PAGES);
    }

    @Test
    void refusesAFileThatNeedsAPassword() throws IOException {
        assertThat(inspect(Pdfs.protectedBy("secret"))).contains(Flaw.PROTECTED);
    }

    @Test
    void refusesScriptsAndLaunchesWhereverTheyHang() throws IOException {
        byte[] onOpening =
                Pdfs.with(document ->
                        document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert(1)")));
        byte[] launching =
                Pdfs.with(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
        byte[] inAPage =
                Pdfs.with(document -> {
                    COSDictionary hidden = new COSDictionary();
                    hidden.setString(COSName.JS, "app.alert(1)");
                    COSDictionary deeper = new COSDictionary();
                    deeper.setItem(COSName.getPDFName("Deep"), hidden);
                    document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Odd"), deeper);
                });

        assertThat(inspect(onOpening)).contains(Flaw.ACTIVE_CONTENT);
        assertThat(inspect(launching)).contains(Flaw.ACTIVE_CONTENT);
        assertThat(inspect(inAPage)).contains(Flaw.ACTIVE_CONTENT);
    }

    @Test
    void refusesAnEmbeddedProgramByNameAndByContent() throws IOException {
        byte[] program = {'M', 'Z', 0, 1, 2, 3, 4, 5, 6};

        assertThat(inspect(Pdfs.embedding("invoice.EXE", "hello".getBytes(US_ASCII))))
                .contains(Flaw.ACTIVE_CONTENT);
        assertThat(inspect(Pdfs.embedding("invoice.txt", program))).contains(Flaw.ACTIVE_CONTENT);
        assertThat(inspect(Pdfs.embedding("invoice.xml", "<hoadon/>".getBytes(US_ASCII))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ObjStm /First 4",
                "/Obj#53tm /First 4",
                "/XRef /W [1 2 1]",
                "/Nothing /First 4"
            })
    void refusesABombWithoutUnpackingIt(String type) throws IOException {
        byte[] bomb = Pdfs.bomb(type, 66);

        assertThat(bomb).hasSizeLessThan(200_000);
        assertThat(inspect(bomb)).contains(Flaw.BROKEN);
        assertThat(PackedStructure.of(stored(bomb)).absurd()).isTrue();
        assertThat(PackedStructure.of(stored(Pdfs.bomb(type, 2))).absurd()).isFalse();
    }

    @Property(tries = 100)
    void neverFailsOnDamage(@ForAll("damage") int[] damage) throws IOException {
        byte[] bytes = Pdfs.sound(1);
        for (int at : damage) {
            bytes[Math.floorMod(at, bytes.length)] = (byte) (at >> 8);
        }

        assertThat(inspect(bytes)).isInstanceOf(Optional.class);
    }

    @Provide
    Arbitrary<int[]> damage() {
        return Arbitraries.integers().array(int[].class).ofMinSize(1).ofMaxSize(30);
    }

    private static Optional<Flaw> inspect(byte[] content) throws IOException {
        Path file = stored(content);
        try {
            return PdfInspection.inspect(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Path stored(byte[] content) throws IOException {
        Path file = Files.createTempFile("inspected-", ".pdf");
        file.toFile().deleteOnExit();
        return Files.write(file, content);
    }
}
