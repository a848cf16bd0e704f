/**
 * Turns a regime's review chain into a Jira workflow, and holds the conditions, validators and
 * functions that the workflow calls. They ask the domain; they decide nothing themselves, so that a
 * transition does the same from REST as from Jira's own screen.
 */
package org.integrityrisk.app.workflow;
