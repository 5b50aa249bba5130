/** Drafts over HTTP. */
@NullMarked
package vn.motcua.catalog.draft.web;

import org.jspecify.annotations.NullMarked;
