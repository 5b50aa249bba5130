package vn.motcua.gateway.description;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;

/** Answers the merged API document. */
@RestController
class DescriptionController {

    private final Description description;

    DescriptionController(Description description) {
        this.description = description;
    }

    @GetMapping("/v3/api-docs")
    ResponseEntity<byte[]> document() {
        byte[] document = description.document().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag("\"" + DigestUtils.md5DigestAsHex(document) + "\"")
                .body(document);
    }
}
