/**
 * The organisation register: units in a tree, departments, posts, special bodies, and who holds
 * which office at this moment.
 *
 * <p>People appear as user keys; a change of head therefore moves every pending review at once.
 */
package org.integrityrisk.core.organisation;
