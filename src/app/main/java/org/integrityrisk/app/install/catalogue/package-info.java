/**
 * What the set-up makes, as data: issue types, fields, screens and roles with both names of each.
 */
package org.integrityrisk.app.install.catalogue;
