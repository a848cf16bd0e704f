/**
 * The little SQL that the app runs itself: portable text, bound parameters, one short transaction
 * per call.
 */
package org.integrityrisk.app.store.sql;
