package vn.motcua.rules.feature.web;

import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

/** Breaks the rules: public, answers with a Map, handles exceptions, does scheduled work. */
@RestController
public class DraftController {

    @GetMapping("/map")
    ResponseEntity<Map<String, String>> map() {
        return ResponseEntity.ok(Map.of());
    }

    @ExceptionHandler
    void handle(IllegalStateException failure) {}

    @Scheduled(fixedRate = 1000)
    void sweep() {}

    public ResponseEntity<String> text(String text) {
        return ResponseEntity.ok(text);
    }
}
