/**
 * What slips, ledgers of items held and control deployments have in common: each is a paper kept as
 * a trail, of which a card says what lists need to know. Lists are narrowed, ordered and cut into
 * pages by their cards, so that no trail is read that is not shown.
 */
package org.integrityrisk.core.paper;
