package vn.motcua.gateway.page;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.gateway.problem.GatewayError;
import vn.motcua.gateway.problem.Refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Answers the pages that problem documents refer to by {@code href}. */
@RestController
class ErrorPageController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final ErrorPages pages;

    ErrorPageController(ErrorPages pages) {
        this.pages = pages;
    }

    @GetMapping("/docs/errors")
    ResponseEntity<byte[]> list() {
        return answer(pages.list());
    }

    @GetMapping("/docs/errors/{code}")
    ResponseEntity<byte[]> page(@PathVariable String code) throws IOException {
        return answer(pages.of(code).orElseThrow(() -> Refusal.of(GatewayError.NOT_FOUND)));
    }

    private static ResponseEntity<byte[]> answer(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}
