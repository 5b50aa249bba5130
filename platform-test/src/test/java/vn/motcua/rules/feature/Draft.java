package vn.motcua.rules.feature;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestParam;

import vn.motcua.platform.command.Aggregate;
import vn.motcua.rules.feature.web.DraftController;
import vn.motcua.rules.other.OtherManager;

import java.time.Instant;

/** Breaks the rules: time, field injection, web in the domain, a cycle, a part that can change. */
public class Draft implements Aggregate {

    @Autowired OtherManager other = new OtherManager();

    Instant createdAt = Instant.now();

    @Override
    public String id() {
        return "";
    }

    @Override
    public long version() {
        return 0;
    }

    ResponseEntity<String> answer(@RequestParam String text) {
        System.out.println(text);
        return new DraftController().text(text);
    }
}
