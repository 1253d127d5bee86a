// Made by scripts/font-advances.mjs from assets/fonts/selawik. Not to be edited.
import type { AdvanceTable } from '../advance-table.js';

export const regular: AdvanceTable = {
  unitsPerEm: 2048,
  runs: 'w-b6 ew-fr jq-kd 60w-611 642-643 6c3-6d6 6gc-6gc 6jm-6jm',
  advances:
    'MQJGAiMDugRQBIwGZwbXAWoCagJWA3kFvAEzA7wBHgNQBFAEUARQBFAEUARQBFAEUARQBLwBvAF5BXkFeQWWA6QHKQWWBPQEnAUMBOgDfQWuBSEC2wKkBMQDLwf8BQgGewQIBskEQAQxBH8F+AR5B7gEbASQBGoCCANqAnkFUgMlAhIEtASyA7YELwSBArYEhwTwAfAB+gPwAeQGhwSwBLQEtgTIAmUDtgKHBNUDyAWsA98DngNqAuoBagJ5Bf//////////////////////////////////////////////////////////////////////////////////////////RgJQBFAEcgRQBOoBlgNQAx8H//8MBHkFMwMfB1IDBAN5Be4C7gJCAp4EqgO8AaQBzwL//wwEQAdyB54HlgMpBSkFKQUpBSkFKQXiBvQEDAQMBAwEDAQhAiECIQIhApwF/AUIBggGCAYIBggGeQUIBn8FfwV/BX8FbAR7BFoEEgQSBBIEEgQSBBIEqAayAy8ELwQvBC8E8AHwAfAB8AF5BIcEsASwBLAEsASwBHkFsASHBIcEhwSHBN8DtATfAykFEgQpBRIEKQUSBPQEsgP/////9ASyA/QEsgOcBWUFnAW2BAwELwT/////DAQvBAwELwQMBC8E/////30FtgR9BbYEfQW2BP////+uBYcE/////yEC8AH/////IQLwASEC8AH8BPYD/////6QE+gP//8QD8AHEA/ABxAMRA8QDhQLEAzEC/AWHBPwFhwT8BYcE///8BYcECAawBP////8IBrAEcgdsB8kEyALJBMgCyQTIAkAEZQP/////QARlA0AEZQMxBLYCMQSFAzEEtgL/////fwWHBP////9/BYcEfwWHBH8FhwR5B8gFbATfA2wEkASeA5AEngOQBJ4D//////////////////////////////////////////////////9QBEAEZQMxBLYC////////////////////////////////////////////////////////////////////////8AH4AvgC//////////////////////////////////////////9uApwBPgJ7AbICmAJ5B8gFeQfIBXkHyAVsBN8DAAQACP///////9UB1QHVAf//BAMEAwQD//8AAwADQAP////////dBf///////////////////////64J/////////////////////4cChwJQBC8G',
};

export const bold: AdvanceTable = {
  unitsPerEm: 2048,
  runs: 'w-b6 ew-fr jq-kd 60w-611 642-643 6c3-6d6 6gc-6gc 6jm-6jm',
  advances:
    'NQKeAvIDvQSaBPAGzAZYAvQC9AKkA6gFKwI8AysCjAOaBJoEmgSaBJoEmgSaBJoEmgSaBCsCKwKoBagFqAWBA6IHoAUhBf4E5gVCBCkEsAUhBokCkAMxBRcEqAdSBhEG6gQRBjkFfASwBMkFVgUKCD4F2wTbBPQCfQP0AqgFUgODAk4E9gTXA/QEVAQRA/QE0QRGAkYCeQRGAlQH1wTkBPYE9AQvA4UDHQPXBFYEYQZrBE4E1QP0ApwC9AKoBf//////////////////////////////////////////////////////////////////////////////////////////ngKaBJoEcwSaBJwC4gOyA/4G//+mBKgFPAP+BlIDCgOoBTwDPANtAucEEwQrArkBJwP//6YEnge5B9UHgQOgBaAFoAWgBaAFoAV7B/4EQgRCBEIEQgSJAokCiQKJAuYFUgYQBhAGEAYQBhAGqAURBskFyQXJBckF2wTqBAYFTgROBE4ETgROBE4EoAbXA1QEVARUBFQERgJGAkYCRgK/BNcE4wTjBOME4wTiBKgF5ATXBNcE1wTXBE4E9gROBKAFTgSgBU4EoAVOBP4E1wP//////gTXA/4E1wPmBYkF5gUPBUIEVAT/////QgRUBEIEVARCBFQE/////7AF9ASwBfQEsAX0BP////8hBu4E/////4kCRgL/////iQJGAokCRgIZBtYE/////zEFeQT//xcERgIXBEYCFwTqAhcEdwMXBIMCUgbXBFIG1wRSBtcE//9SBtcEEQbkBP////8RBuQEhQdlBzkFLwM5BS8DOQUvA3wEhQP/////fASFA3wEhQOwBB0DsAQaBLAEHQP/////yQXXBP/////JBdcEyQXXBMkF1wQKCGEG2wROBNsE2wTVA9sE1QPbBNUD//////////////////////////////////////////////////+aBHwEhQOwBB0D////////////////////////////////////////////////////////////////////////RgIRAxED///////////////////////////////////////////FAgYCKwIhAhEDQAMKCGEGCghhBgoIYQbbBE4EAAQACP///////1ICUgJSAv//8gPyA/ID//9AA0ADYQP///////9MB////////////////////////w0K/////////////////////8ECwQKaBCsG',
};
