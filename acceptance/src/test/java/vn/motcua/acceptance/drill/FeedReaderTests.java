package vn.motcua.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.motcua.acceptance.client.Scene;

import java.util.concurrent.atomic.AtomicInteger;

class FeedReaderTests {

    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void readsPageAfterPageToTheHeadAndGoesOnFromThere() {
        page(0, 2, 3, "a", "b");
        page(2, 3, 3, "c");
        page(3, 4, 4, "d");
        AtomicInteger calls = new AtomicInteger();
        FeedReader reader =
                new FeedReader(
                        scene.portal(),
                        call -> {
                            calls.incrementAndGet();
                            return call;
                        });

        assertThat(reader.all())
                .extracting(FeedReader.Item::subject)
                .containsExactly("a", "b", "c");
        assertThat(reader.all())
                .extracting(FeedReader.Item::subject)
                .containsExactly("a", "b", "c", "d");
        assertThat(calls).as("each call can be repeated").hasValue(3);
        assertThat(scene.last("/oauth2/token").body()).contains("scope=dossier-events.read");
    }

    @Test
    void keepsWhatTheJudgeNeedsOfAnEvent() {
        page(0, 1, 1, "a");

        FeedReader.Item item = new FeedReader(scene.portal(), call -> call).all().getFirst();

        assertThat(item.position()).isEqualTo(1);
        assertThat(item.id()).isEqualTo("a/1");
        assertThat(item.sequence()).isEqualTo(1);
        assertThat(item.dossier().path("stage").asString()).isEqualTo("SUBMITTED");
    }

    private void page(int after, int next, int head, String... subjects) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < subjects.length; i++) {
            items.append(i == 0 ? "" : ",")
                    .append(
                            "{'position':%d,'id':'%s/1','subject':'%s','sequence':1,'data':{'dossier':{'stage':'SUBMITTED'}}}"
                                    .formatted(after + i + 1, subjects[i], subjects[i]));
        }
        scene.on(
                "GET /api/v1/dossier-events?limit=1000&after=" + after,
                200,
                "{'items':[%s],'next':%d,'head':%d}".formatted(items, next, head));
    }
}
