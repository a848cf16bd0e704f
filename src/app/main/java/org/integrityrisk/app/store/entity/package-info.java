/**
 * The tables of the app, as Active Objects reads them: it makes them, adds columns that appear
 * here, and puts them into the host's backups. Rows are written and read by SQL ({@link
 * org.integrityrisk.app.store.sql.Table}), so these have getters only. People are user keys, issues
 * and projects their numbers, dates ISO text, moments milliseconds.
 */
package org.integrityrisk.app.store.entity;
