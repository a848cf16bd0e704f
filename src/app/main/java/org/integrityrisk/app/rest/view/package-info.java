/**
 * What answers look like: records that are written as JSON, with codes and their names in the
 * caller's language.
 */
package org.integrityrisk.app.rest.view;
