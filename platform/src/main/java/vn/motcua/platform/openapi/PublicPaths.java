package vn.motcua.platform.openapi;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Arrays;
import java.util.List;

/** Which operations need no token, by the settings that security follows. */
class PublicPaths {

    private final List<PathPattern> get;
    private final List<PathPattern> post;

    PublicPaths(String[] get, String[] post) {
        this.get = parsed(get);
        this.post = parsed(post);
    }

    /**
     * @param path as the document has it, {@code /api/v1/procedures/{code}}
     */
    boolean has(String method, String path) {
        List<PathPattern> patterns =
                switch (method) {
                    case "GET", "HEAD" -> get;
                    case "POST" -> post;
                    default -> List.of();
                };
        PathContainer asked = PathContainer.parsePath(path);
        return patterns.stream().anyMatch(pattern -> pattern.matches(asked));
    }

    private static List<PathPattern> parsed(String[] patterns) {
        return Arrays.stream(patterns).map(PathPatternParser.defaultInstance::parse).toList();
    }
}
