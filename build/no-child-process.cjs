// Stands in for node:child_process in commander: no verb of ccs is a program of its own, and Node takes a while to load it.
module.exports = {};
