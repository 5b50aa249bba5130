package vn.motcua.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pages for people: a list and a mail. What a mail says is text here, and its HTML part runs in
 * a sandbox.
 */
class MailPages {

    private static final String HEAD =
            "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width, initial-scale=1\"><title>Thư ·"
                + " Mails</title><style>body{font:15px/1.5"
                + " system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0"
                + " 1rem;color:#222}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem;border-bottom:1px"
                + " solid #ddd}pre{white-space:pre-wrap}iframe{width:100%;height:30rem;border:1px"
                + " solid #ddd}</style></head><body>";
    private static final String FOOT = "</body></html>";

    private MailPages() {}

    static byte[] list(List<CaughtMail> mails, int total) {
        String rows =
                mails.stream()
                        .map(mail ->
                                "<tr><td>"
                                        + escape(mail.receivedAt())
                                        + "</td><td>"
                                        + escape(String.join(", ", mail.to()))
                                        + "</td><td><a href=\"/mails/"
                                        + mail.id()
                                        + "\">"
                                        + escape(subject(mail))
                                        + "</a></td></tr>")
                        .collect(Collectors.joining());
        return bytes(
                HEAD
                        + "<h1>Thư đã nhận · Caught mails ("
                        + total
                        + ")</h1><table><tr><th>Lúc · At</th>"
                        + "<th>Đến · To</th><th>Chủ đề · Subject</th></tr>"
                        + rows
                        + "</table>"
                        + FOOT);
    }

    static byte[] mail(CaughtMail mail) {
        String html =
                mail.html() == null
                        ? ""
                        : "<iframe sandbox=\"\" title=\"HTML\" srcdoc=\""
                                + escape(mail.html())
                                + "\"></iframe>";
        return bytes(
                HEAD
                        + "<p><a href=\"/\">← Tất cả · All</a> · <a href=\"/mails/"
                        + mail.id()
                        + ".eml\">.eml</a></p>"
                        + "<h1>"
                        + escape(subject(mail))
                        + "</h1><p>"
                        + escape(mail.from())
                        + " → "
                        + escape(String.join(", ", mail.to()))
                        + "<br>"
                        + escape(mail.receivedAt())
                        + "<br><code>"
                        + escape(mail.file())
                        + "</code></p><pre>"
                        + escape(mail.text())
                        + "</pre>"
                        + html
                        + FOOT);
    }

    static byte[] missing() {
        return bytes(
                HEAD
                        + "<h1>Không có · Not found</h1><p><a href=\"/\">← Tất cả · All</a></p>"
                        + FOOT);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String subject(CaughtMail mail) {
        return mail.subject().isBlank() ? "(không có · none)" : mail.subject();
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
