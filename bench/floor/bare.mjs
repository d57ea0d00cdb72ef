import { createServer } from "node:http";

// F1: what Node alone needs to answer 30 KB.
const answer = Buffer.from("a line of thirty-two characters\n".repeat(960));
createServer((_, response) => {
  response.writeHead(200, { "Content-Type": "text/plain", "Content-Length": answer.length });
  response.end(answer);
}).listen(Number(process.env.PORT), "127.0.0.1");
