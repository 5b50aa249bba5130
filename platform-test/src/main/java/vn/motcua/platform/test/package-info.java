/** What the tests of every service share: servers, tokens, time, architecture rules. */
@NullMarked
package vn.motcua.platform.test;

import org.jspecify.annotations.NullMarked;
