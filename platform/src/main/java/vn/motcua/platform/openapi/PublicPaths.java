package vn.motcua.platform.openapi;

import io.swagger.v3.oas.models.PathItem.HttpMethod;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.List;

/** Which operations need no token, by the settings that security follows. */
record PublicPaths(List<String> get, List<String> post) {

    /**
     * @param path as the document has it, {@code /api/v1/procedures/{code}}
     */
    boolean has(HttpMethod method, String path) {
        List<String> patterns =
                switch (method) {
                    case GET, HEAD -> get;
                    case POST -> post;
                    default -> List.of();
                };
        PathContainer asked = PathContainer.parsePath(path);
        return patterns.stream()
                .anyMatch(each -> PathPatternParser.defaultInstance.parse(each).matches(asked));
    }
}
