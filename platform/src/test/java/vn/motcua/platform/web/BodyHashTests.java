package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockPart;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Two requests share a hash only where they carry the same. */
class BodyHashTests {

    @Test
    void isOverTheBytesOfJson() {
        assertThat(json("{\"a\":1}")).isEqualTo(json("{\"a\":1}")).matches("[0-9a-f]{64}");
        assertThat(json("{\"a\":1}")).isNotEqualTo(json("{\"a\": 1}"));
    }

    @Test
    void isOverTheNameFileNameAndContentOfEachPart() {
        String hash = upload(part("file", "a.pdf", "x"), part("note", "b.txt", "y"));

        assertThat(upload(part("note", "b.txt", "y"), part("file", "a.pdf", "x"))).isEqualTo(hash);
        assertThat(upload(part("file", "a.pdf", "x"))).isNotEqualTo(hash);
        assertThat(upload(part("file", "a.pdf", "x"), part("note", "b.txt", "z")))
                .isNotEqualTo(hash);
        assertThat(upload(part("file", "c.pdf", "x"), part("note", "b.txt", "y")))
                .isNotEqualTo(hash);
        assertThat(upload(part("scan", "a.pdf", "x"), part("note", "b.txt", "y")))
                .isNotEqualTo(hash);
    }

    @Test
    void knowsWhereAPartEnds() {
        assertThat(upload(part("file", "a", "bc"))).isNotEqualTo(upload(part("file", "ab", "c")));
        assertThat(upload(part("file", "a", "b"), part("file", "a", "c")))
                .isNotEqualTo(upload(part("file", "a", "bc"), part("file", "a", "")));
    }

    @Test
    void isOverTheFieldsOfAFormInAnyOrderOfNames() {
        String hash = form("a", "1", "b", "2");

        assertThat(form("b", "2", "a", "1")).isEqualTo(hash);
        assertThat(form("a", "1", "b", "3")).isNotEqualTo(hash);
        assertThat(form("a", "1b", "", "2")).isNotEqualTo(hash);
        assertThat(form("a", "1", "a", "2")).isNotEqualTo(form("a", "2", "a", "1"));
    }

    @Test
    void refusesPartsThatCannotBeRead() {
        MockHttpServletRequest request =
                new MockHttpServletRequest() {
                    @Override
                    public Collection<Part> getParts() throws ServletException {
                        throw new ServletException("no boundary");
                    }
                };
        request.setContentType("Multipart/form-data");

        assertThatThrownBy(() -> BodyHash.of(request))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.code()).isEqualTo(PlatformErrors.MALFORMED_BODY));
    }

    @Test
    void leavesTheBodyToBeReadAgain() throws Exception {
        byte[] bytes = "{\"tên\":\"Ánh\"}".getBytes(StandardCharsets.UTF_8);
        BufferedRequest request = new BufferedRequest(new MockHttpServletRequest(), bytes);

        BodyHash.of(request);

        assertThat(request.getInputStream().readAllBytes()).isEqualTo(bytes);
        assertThat(request.getInputStream().isFinished()).isFalse();
        assertThat(request.getInputStream().isReady()).isTrue();
        try (BufferedReader reader = request.getReader()) {
            assertThat(reader.readLine()).isEqualTo("{\"tên\":\"Ánh\"}");
        }
    }

    private static String json(String body) {
        return BodyHash.of(
                new BufferedRequest(
                        new MockHttpServletRequest(), body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String upload(Part... parts) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContentType("multipart/form-data; boundary=x");
        for (Part part : parts) {
            request.addPart(part);
        }
        return BodyHash.of(request);
    }

    private static String form(String... namesAndValues) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContentType("application/x-www-form-urlencoded");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.addParameter(namesAndValues[i], namesAndValues[i + 1]);
        }
        return BodyHash.of(request);
    }

    private static Part part(String name, String file, String content) {
        return new MockPart(name, file, content.getBytes(StandardCharsets.UTF_8));
    }
}
