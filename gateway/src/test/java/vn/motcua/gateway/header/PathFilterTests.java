package vn.motcua.gateway.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import vn.motcua.gateway.problem.GatewayError;
import vn.motcua.gateway.problem.Refusal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class PathFilterTests {

    private final PathFilter filter = new PathFilter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs",
                "/api/v1/procedures/1.004222",
                "/api/v1/procedures/1.004222/templates/application",
                "/api/v1/tracking/H50.28.34-261125-0001",
                "/api/v1/agencies/H50..x",
                "/api/v1/x/...",
                "/api/v1/x/%C4%91%E1%BA%A5t%20ai",
                "/assets/page.css",
            })
    void letsAddressesThroughThatReadOneWay(String path) throws Exception {
        assertThat(passes(path, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/x/..",
                "/api/v1/x/../y",
                "/api/v1/x/.",
                "//evil.example/x",
                "/api/v1/x;jsessionid=1",
                "/api/v1/x/%2E%2E/y",
                "/api/v1/x/%2fy",
                "/api/v1/x/%5Cy",
                "/api/v1/x/%3Ba=b",
                "/api/v1/x/%250a",
                "/api/v1/x/%0D%0Ay",
                "/api/v1/x/%1f",
                "/api/v1/x/%7F",
                "/api/v1/x\\y",
                "/api/v1/x/%",
                "/api/v1/x/%g1",
                "/api/v1/x y",
                "/api/v1/<x>",
            })
    void refusesAddressesThatReadAnotherWayElsewhere(String path) {
        assertThat(catchThrowableOfType(Refusal.class, () -> passes(path, null)).error())
                .isEqualTo(GatewayError.MALFORMED_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=a b", "q=<x>", "q={x}", "q=\"x\""})
    void refusesAQueryThatIsNoneOfAUri(String query) {
        assertThat(catchThrowableOfType(Refusal.class, () -> passes("/api/v1/x", query)).error())
                .isEqualTo(GatewayError.MALFORMED_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=a+b", "q=%C4%91", "a=b;c", "after=0&limit=5", "q=../../x"})
    void letsAQueryThroughWhateverItMeans(String query) throws Exception {
        assertThat(passes("/api/v1/x", query)).isTrue();
    }

    /** However many resources stand before it: a step upwards is never let through. */
    @Property
    void neverLetsAStepUpwardsThrough(
            @ForAll @Size(max = 4) List<@AlphaChars @StringLength(min = 1, max = 5) String> before,
            @ForAll("ups") String up,
            @ForAll @Size(max = 3) List<@AlphaChars @StringLength(min = 1, max = 5) String> after) {
        String path =
                Stream.of(before, List.of(up), after)
                        .flatMap(List::stream)
                        .map(segment -> "/" + segment)
                        .collect(Collectors.joining());

        assertThatThrownBy(() -> passes(path, null)).isInstanceOf(Refusal.class);
    }

    @Provide
    Arbitrary<String> ups() {
        return Arbitraries.of("..", ".", "%2e%2e", ".%2E", "%2e", "..%2f", "..;", "..%5c");
    }

    private boolean passes(String path, @Nullable String query) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }
}
