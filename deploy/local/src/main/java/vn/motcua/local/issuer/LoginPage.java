package vn.motcua.local.issuer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The plain page on which people sign in, with the demo accounts to choose from. */
@RestController
class LoginPage {

    private static final String ERROR =
            "<p class=\"error\" role=\"alert\">Sai tài khoản hoặc mật khẩu. Wrong account or"
                    + " password.</p>";
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final String page;

    LoginPage() throws IOException {
        this.page =
                new ClassPathResource("login.html")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("{password}", DemoAccount.PASSWORD)
                        .replace("{accounts}", accounts());
    }

    @GetMapping(value = "/login", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> login(CsrfToken csrf, @RequestParam(required = false) String error) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .body(
                        page.replace("{error}", error == null ? "" : ERROR)
                                .replace(
                                        "{csrf.name}",
                                        HtmlUtils.htmlEscape(csrf.getParameterName()))
                                .replace("{csrf.token}", HtmlUtils.htmlEscape(csrf.getToken())));
    }

    @GetMapping(value = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    String health() {
        return "{\"status\":\"UP\"}";
    }

    private static String accounts() {
        return DemoAccount.all().stream()
                .map(account ->
                        "<option value=\""
                                + account.name()
                                + "\">"
                                + HtmlUtils.htmlEscape(account.fullName() + ", " + account.role())
                                + "</option>")
                .collect(Collectors.joining());
    }
}
