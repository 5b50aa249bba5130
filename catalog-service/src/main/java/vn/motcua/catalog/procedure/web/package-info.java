/** Procedures over HTTP: one, its versions, its form, its withdrawal. */
@NullMarked
package vn.motcua.catalog.procedure.web;

import org.jspecify.annotations.NullMarked;
