package vn.motcua.notification.letter.web;

import vn.motcua.notification.letter.Letter;

/** A letter as it would be sent, with made-up data. */
record PreviewResponse(
        String template, int version, String language, String subject, String text, String html) {

    static PreviewResponse of(Letter letter) {
        return new PreviewResponse(
                letter.template(),
                letter.version(),
                letter.language().tag(),
                letter.subject(),
                letter.text(),
                letter.html());
    }
}
