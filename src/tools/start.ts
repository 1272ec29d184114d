import { PlainError } from './plain-error'
import { start } from './start/start'

try {
  await start((line) => console.log(line))
} catch (problem) {
  const plain = problem instanceof PlainError
  const reason = problem instanceof Error ? problem.message : String(problem)
  console.error(plain ? reason : `Myodeck could not be started: ${reason}`)
  process.exitCode = 1
}
