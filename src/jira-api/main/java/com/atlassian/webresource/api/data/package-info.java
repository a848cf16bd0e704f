/** Data that a page takes along for its scripts. */
package com.atlassian.webresource.api.data;
