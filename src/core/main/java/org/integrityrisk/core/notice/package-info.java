/**
 * Notices: who is told what, when. They are derived from the state of the work and kept in a ledger
 * that admits each only once, so that any number of runs on any number of nodes, at any time,
 * leaves every notice there exactly once.
 */
package org.integrityrisk.core.notice;
